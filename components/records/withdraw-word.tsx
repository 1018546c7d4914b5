import { WITHDRAWAL_REASONS, type EditorsWord, type WithdrawalReason } from '@/utils/domain/withdrawal';
import {
  withdrawalCatalogues,
  type WithdrawalKey,
} from '@/utils/i18n/catalogues/withdrawal/withdrawal-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { useRecordWords } from './record-words';
import { TakeBack } from './take-back';

interface WithdrawWordProps<W extends EditorsWord> {
  /** What an editor has said. */
  readonly word: W;
  readonly onWithdraw: (reason: WithdrawalReason<W>) => void;
}

/** The way back from what an editor has said and nothing else shows. */
export function WithdrawWord<W extends EditorsWord>({ word, onWithdraw }: WithdrawWordProps<W>) {
  const { language } = useRecordWords();
  const t = createTranslate(language, withdrawalCatalogues);
  const reasons: readonly WithdrawalReason<W>[] = WITHDRAWAL_REASONS[word];
  return (
    <TakeBack
      label={t(word)}
      ask={t(`${word}.ask`)}
      why={t('why')}
      reasons={reasons.map((code) => ({ code, label: t(`${word}.reason.${code}` as WithdrawalKey) }))}
      yes={t('yes')}
      onTakeBack={onWithdraw}
    />
  );
}

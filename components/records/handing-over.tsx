import { Button } from '@/components/ui/button';
import type { FailureCode } from '@/utils/domain/failure';
import type { WithdrawalReason } from '@/utils/domain/withdrawal';
import { handingOverCatalogues } from '@/utils/i18n/catalogues/handing-over/handing-over-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { useRecordWords } from './record-words';
import { WithdrawWord } from './withdraw-word';

/** Whether an editor has said that a file is where it belongs, and why what was said last could not be noted. */
export interface HandingOverView {
  readonly isNoted: boolean;
  readonly failure: FailureCode | null;
}

/** An editor says that the file of an export is where it belongs, or with a reason takes that back. */
export type SayHandedOver = (exportId: string, withdrawn: WithdrawalReason<'handed-over'> | null) => void;

interface HandingOverProps {
  readonly exportId: string;
  readonly handing: HandingOverView;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly onSay: SayHandedOver;
}

/** Asks whether the file is where it belongs: the browser tells nobody whether a download came to its end. */
export function HandingOver({ exportId, handing, explain, onSay }: HandingOverProps) {
  const { language } = useRecordWords();
  const t = createTranslate(language, handingOverCatalogues);
  const { isNoted, failure } = handing;
  return (
    <div className="handing-over" data-noted={isNoted}>
      <p role="status">{failure ? t('not-noted', { reason: explain(failure) }) : isNoted && t('noted')}</p>
      {!isNoted && <p>{t('question')}</p>}
      {isNoted ? (
        <WithdrawWord word="handed-over" onWithdraw={(reason) => onSay(exportId, reason)} />
      ) : (
        <Button kind="primary" onClick={() => onSay(exportId, null)}>
          {t('yes')}
        </Button>
      )}
    </div>
  );
}

import { NumberChoices } from '@/components/answering/number-choices';
import { DISMISS_REASONS, type DismissReason } from '@/utils/domain/pending-comment';
import { usePendingWords } from './pending-words';

/** Why a comment needs no answer: one key. */
export function DismissView({ onChoose }: { readonly onChoose: (reason: DismissReason) => void }) {
  const { t } = usePendingWords();
  return (
    <>
      <h3>{t('dismiss.title')}</h3>
      <NumberChoices
        label={t('dismiss.title')}
        choices={DISMISS_REASONS.map((id) => ({ id, text: t(`dismiss.${id}`) }))}
        onChoose={onChoose}
      />
    </>
  );
}

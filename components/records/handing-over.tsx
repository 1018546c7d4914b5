import { Button } from '@/components/ui/button';
import type { FailureCode } from '@/utils/domain/failure';
import { handingOverCatalogues } from '@/utils/i18n/catalogues/handing-over/handing-over-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { useRecordWords } from './record-words';

interface HandingOverProps {
  readonly exportId: string;
  readonly isNoted: boolean;
  /** Why the editor's word could not be noted. */
  readonly failure: FailureCode | null;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly onHandedOver: (exportId: string) => void;
}

/** Asks whether the file is where it belongs: the browser tells nobody whether a download came to its end. */
export function HandingOver({ exportId, isNoted, failure, explain, onHandedOver }: HandingOverProps) {
  const { language } = useRecordWords();
  const t = createTranslate(language, handingOverCatalogues);
  return (
    <div className="handing-over" data-noted={isNoted}>
      <p role="status">{isNoted ? t('noted') : failure && t('not-noted', { reason: explain(failure) })}</p>
      {!isNoted && <p>{t('question')}</p>}
      {!isNoted && (
        <Button kind="primary" onClick={() => onHandedOver(exportId)}>
          {t('yes')}
        </Button>
      )}
    </div>
  );
}

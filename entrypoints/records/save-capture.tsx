import { createCaptureWords } from '@/components/accounts/capture-words';
import { ExportProgress } from '@/components/records/export-progress';
import { useRecordWords } from '@/components/records/record-words';
import { Button } from '@/components/ui/button';
import { useRecordsPage } from './page-context';
import { useExport } from './use-export';

const PDF = { format: 'pdf' };

/** Saves an archive capture as PDF/A under the name of the municipality's rules, and says in which folder it belongs (NYK-18). */
export function SaveCapture({ recordId }: { readonly recordId: string }) {
  const { exporting, resolved, explain } = useRecordsPage();
  const place = `capture/${recordId}`;
  const { state, isBusy } = useExport(place);
  const { language } = useRecordWords();
  const { t } = createCaptureWords(language);
  const folder = resolved?.policy.duties.capture.folder;

  return (
    <div className="save-capture">
      <Button
        kind="primary"
        disabled={isBusy}
        onClick={() => void exporting.run({ place, wish: PDF, recordIds: [recordId] })}
      >
        {t('save-pdf')}
      </Button>
      {folder && <span className="quiet">{t('save-pdf.folder', { folder })}</span>}
      <ExportProgress
        state={state}
        explain={explain}
        onCancel={exporting.cancel}
        onHandedOver={(id, withdrawn) => void exporting.handOver(id, withdrawn)}
      />
    </div>
  );
}

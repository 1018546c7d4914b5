import { useState } from 'react';
import { useStore } from 'zustand';
import { createCaptureWords } from '@/components/accounts/capture-words';
import { ExportProgress } from '@/components/records/export-progress';
import { useRecordWords } from '@/components/records/record-words';
import { Button } from '@/components/ui/button';
import { useRecordsPage } from './page-context';

/** Saves an archive capture as PDF/A under the name of the municipality's rules, and says in which folder it belongs (NYK-18). */
export function SaveCapture({ recordId }: { readonly recordId: string }) {
  const { exporting, resolved, explain } = useRecordsPage();
  const { state } = useStore(exporting.store);
  const { language } = useRecordWords();
  const { t } = createCaptureWords(language);
  const [isAsked, setAsked] = useState(false);
  const folder = resolved?.policy.duties.capture.folder;

  function save() {
    setAsked(true);
    void exporting.run({ format: 'pdf' }, [recordId]);
  }

  return (
    <div className="save-capture">
      <Button kind="primary" disabled={state.kind === 'working'} onClick={save}>
        {t('save-pdf')}
      </Button>
      {folder && <span className="quiet">{t('save-pdf.folder', { folder })}</span>}
      {isAsked && (
        <ExportProgress
          state={state}
          explain={explain}
          onCancel={exporting.cancel}
          onHandedOver={(id) => void exporting.handOver(id)}
        />
      )}
    </div>
  );
}

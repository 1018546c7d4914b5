import { useStore } from 'zustand';
import { CopyPreview } from '@/components/records/disclosure/copy-preview';
import { DisclosureEditor } from '@/components/records/disclosure/disclosure-editor';
import type { CopyRecord } from '@/components/records/disclosure/disclosure-view';
import { ExportProgress } from '@/components/records/export-progress';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import type { Exporting } from './order-export';
import { useRecordsPage } from './page-context';
import { useExport } from './use-export';

const DISCLOSURE = { format: 'disclosure' };

/** Making a copy for disclosure: masking, looking at it, saving it. */
export function DisclosureView({ documents }: { readonly documents: readonly RecordDocument[] }) {
  const { disclosing, exporting, explain } = useRecordsPage();
  const { plan, kept, names, addresses, captions, provision } = useStore(disclosing.store);
  const { state, isBusy } = useExport('copy');
  const preview = useStore(exporting.store, (view) => view.preview);
  const ids = documents.map(({ record: { id } }) => id);
  const records = documents.map(({ record: { id }, pictures }): CopyRecord => ({
    id,
    passages: plan.passages.get(id) ?? [],
    pictures: pictures.map(({ name, caption }) => ({
      part: name,
      caption: captions.get(`${id}/${name}`) ?? caption,
      address: addresses.get(`${id}/${name}`) ?? null,
      isKept: kept.some((one) => one.recordId === id && one.part === name),
    })),
  }));

  const copying: Exporting = {
    place: 'copy',
    wish: DISCLOSURE,
    recordIds: ids,
    copy: { ...plan, kept },
  };

  return (
    <>
      <DisclosureEditor
        country={disclosing.country}
        records={records}
        names={names}
        masks={plan.masks}
        provision={provision}
        progress={<ExportProgress state={state} explain={explain} onCancel={exporting.cancel} />}
        isWorking={isBusy}
        onProvision={disclosing.provide}
        onMask={disclosing.mask}
        onKeep={disclosing.keep}
        onUnmask={disclosing.unmask}
        onPreview={() => void exporting.preview(copying)}
        onExport={() => void exporting.run(copying)}
        onClose={() => {
          exporting.forget();
          disclosing.close();
        }}
      />
      {preview && <CopyPreview address={preview} onClose={exporting.closePreview} />}
    </>
  );
}

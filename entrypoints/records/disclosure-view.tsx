import { useStore } from 'zustand';
import { DisclosureEditor } from '@/components/records/disclosure/disclosure-editor';
import type { CopyRecord } from '@/components/records/disclosure/disclosure-view';
import { ExportProgress } from '@/components/records/export-progress';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { useRecordsPage } from './page-context';

const DISCLOSURE = { format: 'disclosure' };

/** Making a copy for disclosure: masking, looking at it, saving it. */
export function DisclosureView({ documents }: { readonly documents: readonly RecordDocument[] }) {
  const { disclosing, exporting, explain } = useRecordsPage();
  const { plan, kept, names, addresses, captions, provision } = useStore(disclosing.store);
  const { state } = useStore(exporting.store);
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

  return (
    <DisclosureEditor
      country={disclosing.country}
      records={records}
      names={names}
      masks={plan.masks}
      provision={provision}
      progress={<ExportProgress state={state} explain={explain} onCancel={exporting.cancel} />}
      isWorking={state.kind === 'working'}
      onProvision={disclosing.provide}
      onMask={disclosing.mask}
      onKeep={disclosing.keep}
      onUnmask={disclosing.unmask}
      onPreview={() => void exporting.preview(DISCLOSURE, ids, { ...plan, kept })}
      onExport={() => void exporting.run(DISCLOSURE, ids, { ...plan, kept })}
      onClose={() => {
        exporting.forget();
        disclosing.close();
      }}
    />
  );
}

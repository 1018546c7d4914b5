import { useStore } from 'zustand';
import { ExportBar } from '@/components/records/export-bar';
import { RecordDetail } from '@/components/records/record-detail';
import { RecordList } from '@/components/records/record-list';
import { RecordsBody } from '@/components/records/records-body';
import { useRecordWords } from '@/components/records/record-words';
import type { FailureCode } from '@/utils/domain/failure';
import type { ExportStore } from './export-store';
import type { RecordsStore } from './records-store';

interface RecordsAppProps {
  readonly records: RecordsStore;
  readonly exporting: ExportStore;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
}

/** The list, the record that the address names, and the export of what is chosen. */
export function RecordsApp({ records, exporting, explain }: RecordsAppProps) {
  const { t } = useRecordWords();
  const { list, rows, total, hasMore, chosen, open } = useStore(records.store);
  const { state } = useStore(exporting.store);
  const openId = open?.record.id ?? null;

  async function runExport() {
    const fileName = `bevara-${new Date().toISOString().slice(0, 10)}.zip`;
    const isDone = await exporting.run([...chosen], fileName);
    if (isDone && openId !== null) await records.open(openId);
  }

  return (
    <main data-open={openId ?? undefined}>
      <h1>{t('title')}</h1>
      <RecordsBody list={list} isEmpty={rows.length === 0} explain={explain}>
        <ExportBar
          shown={rows.length}
          total={total}
          chosen={chosen.size}
          state={state}
          explain={explain}
          onChooseAll={records.chooseAll}
          onExport={() => void runExport()}
          onCancel={exporting.cancel}
        />
        <div className="record-columns">
          <RecordList
            rows={rows}
            chosen={chosen}
            openId={openId}
            hasMore={hasMore}
            onChoose={records.choose}
            onMore={() => void records.loadMore()}
          />
          {open && (
            <RecordDetail
              key={open.record.id}
              view={open}
              onVerify={async () => (await records.verify(open.record.id)) ?? [explain('unexpected')]}
            />
          )}
        </div>
      </RecordsBody>
    </main>
  );
}

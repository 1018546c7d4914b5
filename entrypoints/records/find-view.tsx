import { useCallback } from 'react';
import { useStore } from 'zustand';
import { ExportBar, type ExportWish } from '@/components/records/export-bar';
import { FacetList } from '@/components/records/facet-list';
import { RecordList } from '@/components/records/record-list';
import { RecordsBody } from '@/components/records/records-body';
import { exportFormats } from '@/utils/exports/registry';
import { markHits } from '@/utils/records/search/mark-hits';
import { isEmptyStore, listOf } from './finding-state';
import { useRecordsPage } from './page-context';
import { Searching } from './searching';
import { useExport } from './use-export';

/** Searching, narrowing, choosing and handing over. */
export function FindView({ openId }: { readonly openId: string | null }) {
  const { finding, exporting, disclosing, resolved, explain } = useRecordsPage();
  const state = useStore(finding.store);
  const { query, found, revision, rows, chosen } = state;
  const { state: exported, isBusy } = useExport('find');
  const showRows = useCallback((start: number, end: number) => void finding.show(start, end), [finding]);

  const runExport = ({ format, ...wish }: ExportWish) =>
    format === 'disclosure'
      ? disclosing.open([...chosen])
      : exporting.run({ place: 'find', wish: { format, ...wish }, recordIds: [...chosen] });

  return (
    <RecordsBody list={listOf(state)} isEmpty={isEmptyStore(state)} explain={explain}>
      <Searching />
      <ExportBar
        found={found.count}
        chosen={chosen.size}
        formats={exportFormats}
        state={exported}
        isBusy={isBusy}
        explain={explain}
        onChooseAll={finding.chooseAll}
        onExport={(wish) => void runExport(wish)}
        onCancel={exporting.cancel}
        onHandedOver={(id, withdrawn) => void exporting.handOver(id, withdrawn)}
      />
      <div className="find-columns">
        <FacetList
          query={query}
          facets={found.facets}
          nameCriterion={(id) => resolved?.policy.registration.criteria[id]?.label ?? null}
          onChange={(change) => finding.search(change)}
        />
        <RecordList
          count={found.count}
          revision={revision}
          idAt={(place) => found.idsBetween(place, place + 1)[0] ?? null}
          rows={rows}
          chosen={chosen}
          isInThread={found.isInThread}
          openId={openId}
          markHits={(text) => markHits(text, query.text)}
          onChoose={finding.choose}
          onShow={showRows}
        />
      </div>
    </RecordsBody>
  );
}

import { useStore } from 'zustand';
import { SavedSearches } from '@/components/records/saved-searches';
import { SearchBar } from '@/components/records/search-bar';
import { EVERYTHING } from '@/utils/records/search/record-query';
import { asksForWords, isWordless } from './finding-state';
import { useRecordsPage } from './page-context';

/** Words, days and order, and the searches that were kept. */
export function Searching() {
  const { finding, saved } = useRecordsPage();
  const { query, unknownDays, found, locked, filling, reading } = useStore(finding.store);
  const searches = useStore(saved.store).saved;
  return (
    <>
      <SearchBar
        query={query}
        isWordless={isWordless(query)}
        unknownDays={unknownDays}
        count={found.count}
        locked={asksForWords(query) ? locked : 0}
        filling={filling}
        reading={reading}
        onChange={(change) => finding.search(change)}
        onClear={() => finding.search(EVERYTHING)}
      />
      <SavedSearches
        saved={searches}
        onUse={(one) => finding.search(one.query)}
        onSave={(name) => void saved.save({ name, query })}
        onForget={(name) => void saved.forget(name)}
      />
    </>
  );
}

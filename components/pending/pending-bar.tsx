import type { Ref } from 'react';
import { FILTERS, type PendingFilter } from '@/utils/domain/pending-overview';
import { usePendingWords } from './pending-words';

interface PendingBarProps {
  readonly counts: Readonly<Record<PendingFilter, number>>;
  readonly filter: PendingFilter;
  readonly search: string;
  readonly searchBox: Ref<HTMLInputElement>;
  readonly onFilter: (filter: PendingFilter) => void;
  readonly onSearch: (search: string) => void;
}

/** How many wait in each state, each a way to see only those; and the search. */
export function PendingBar({ counts, filter, search, searchBox, onFilter, onSearch }: PendingBarProps) {
  const { t } = usePendingWords();
  const shown = FILTERS.filter((name) => name === 'all' || name === filter || counts[name] > 0);
  return (
    <div className="pending-bar">
      <div role="group" aria-label={t('filter.label')} className="pending-filters">
        {shown.map((name) => (
          <button
            key={name}
            type="button"
            className="pending-filter"
            data-filter={name}
            aria-pressed={name === filter}
            onClick={() => onFilter(name)}
          >
            {t(`filter.${name}`)} <span className="pending-count">{counts[name]}</span>
          </button>
        ))}
      </div>
      <input
        ref={searchBox}
        type="search"
        className="input"
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  );
}

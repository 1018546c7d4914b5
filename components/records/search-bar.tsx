import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SORT_NAMES, type QueryView } from './find-view';
import { useRecordWords } from './record-words';

interface SearchBarProps {
  readonly query: QueryView;
  /** True when its text holds nothing that can be looked for. */
  readonly isWordless: boolean;
  /** Days that were asked for and do not exist. */
  readonly unknownDays: readonly string[];
  readonly count: number;
  /** How many locked records could not be searched for it. */
  readonly locked: number;
  /** How many records have been read while the index fills; null when all have. */
  readonly filling: number | null;
  /** How many threads have been read, while they are. */
  readonly reading: number | null;
  readonly onChange: (change: Partial<QueryView>) => void;
  readonly onClear: () => void;
}

/** Words, days and order. Escape clears the words, the arrow down goes into the list. */
export function SearchBar(props: SearchBarProps) {
  const { query, isWordless, unknownDays, count, locked, filling, reading, onChange, onClear } = props;
  const { search } = useRecordWords();
  return (
    <form className="search-bar" role="search" onSubmit={(event) => event.preventDefault()}>
      <div className="search-words">
        <Field label={search('label')} hint={search('hint')}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="search"
              autoComplete="off"
              value={query.text}
              onChange={(event) => onChange({ text: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key === 'Escape') onChange({ text: '' });
                if (event.key === 'ArrowDown') {
                  event.preventDefault();
                  document.querySelector<HTMLElement>('.record-list a')?.focus();
                }
              }}
            />
          )}
        </Field>
      </div>
      {(['from', 'until'] as const).map((end) => (
        <Field key={end} label={search(end)}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="date"
              value={query[end] ?? ''}
              onChange={(event) => onChange({ [end]: event.currentTarget.value || null })}
            />
          )}
        </Field>
      ))}
      <Field label={search('sort')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={query.sort}
            onChange={(event) => onChange({ sort: event.currentTarget.value as QueryView['sort'] })}
          >
            {SORT_NAMES.map((sort) => (
              <option key={sort} value={sort}>
                {search(`sort.${sort}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="choice search-threads">
        <input
          type="checkbox"
          checked={query.threads}
          onChange={(event) => onChange({ threads: event.currentTarget.checked })}
        />
        <span>
          {search('threads')} <span className="quiet">{search('threads.hint')}</span>
        </span>
      </label>
      <p className="search-count">
        <span role="status" data-found={count}>
          {[
            filling === null ? search('found', { count }) : search('filling', { count: filling }),
            reading !== null && search('threads.reading', { count: reading }),
            locked > 0 && search('locked', { count: locked }),
            isWordless && search('wordless'),
            unknownDays.length > 0 &&
              search('days.unknown', { count: unknownDays.length, days: unknownDays.join(', ') }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {locked > 0 && (
          <Button kind="quiet" onClick={focusPassphrase}>
            {search('unlock')}
          </Button>
        )}
        <Button kind="quiet" onClick={onClear}>
          {search('clear')}
        </Button>
      </p>
    </form>
  );
}

function focusPassphrase(): void {
  document.querySelector<HTMLElement>('[data-vault="locked"] input')?.focus();
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SavedSearch } from './find-view';
import { useRecordWords } from './record-words';

interface SavedSearchesProps {
  readonly saved: readonly SavedSearch[];
  readonly onUse: (search: SavedSearch) => void;
  readonly onSave: (name: string) => void;
  readonly onForget: (name: string) => void;
}

/** Searches that are made again and again, by name. */
export function SavedSearches({ saved, onUse, onSave, onForget }: SavedSearchesProps) {
  const { search } = useRecordWords();
  const [name, setName] = useState('');
  return (
    <details className="saved-searches">
      <summary>{search('saved')}</summary>
      <ul>
        {saved.map((one) => (
          <li key={one.name}>
            <Button kind="quiet" onClick={() => onUse(one)}>
              {one.name}
            </Button>
            <Button
              kind="quiet"
              aria-label={search('forget', { name: one.name })}
              onClick={() => onForget(one.name)}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) onSave(name.trim());
          setName('');
        }}
      >
        <input
          className="input"
          aria-label={search('save.name')}
          placeholder={search('save.name')}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit">{search('save')}</Button>
      </form>
    </details>
  );
}

import { useState } from 'react';
import { SearchField } from '@/components/ui/search-field';
import type { Municipality } from '@/utils/domain/municipality';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';

interface MunicipalityPickerProps {
  /** What matches the written words; all of them for none. */
  readonly find: (written: string) => readonly Municipality[];
  readonly chosen: string | null;
  readonly t: Translate<OptionsKey>;
  readonly onChoose: (id: string) => void;
}

/** A search over the municipalities; the countries' defaults are always there for those that are not in the list. */
export function MunicipalityPicker({ find, chosen, t, onChoose }: MunicipalityPickerProps) {
  const [written, setWritten] = useState('');
  // The press shows at once, before the choice has been stored and come back.
  const [wish, setWish] = useState<string | null>(null);
  const found = find(written).filter((one) => !one.isBase);
  const bases = find('').filter((one) => one.isBase);
  return (
    <div className="municipality-picker">
      <SearchField label={t('municipality.search')} value={written} onChange={setWritten} />
      <p className="muted" role="status">
        {written &&
          (found.length ? t('municipality.found', { count: found.length }) : t('municipality.none'))}
      </p>
      <fieldset className="municipalities">
        <legend className="visually-hidden">{t('municipality.search')}</legend>
        {[...found, ...bases].map(({ id, name, country, isBase }) => (
          <label key={id} className="municipality">
            <input
              type="radio"
              name="municipality"
              value={id}
              checked={(wish ?? chosen) === id}
              onChange={() => {
                setWish(id);
                onChoose(id);
              }}
            />
            <span>{isBase ? t('municipality.base', { name }) : name}</span>
            <span className="muted">{country}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

import { useState } from 'react';
import type { Point, PointPlace } from '@/utils/domain/checklist';
import { useChecklist } from './checklist-context';
import { sentenceOf } from './describe-point';
import { shorten } from './shorten';

/** Places that are shown, and words that are helped with at once. */
const MOST_PLACES = 5;

/** What is wrong and how to mend it, each sentence with the words that it is about and what could stand there instead. */
export function FindingPlaces({ point }: { readonly point: Extract<Point, { kind: 'finding' }> }) {
  const { t, say, callbacks } = useChecklist();
  const [suggested, setSuggested] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const groups = groupBy(point.places, (place) => sentenceOf(place, t, say));
  const words = [...new Set(point.places.map(({ quote }) => quote))].slice(0, MOST_PLACES);
  const canSuggest = point.check === 'spelling' && words.some((word) => !suggested.has(word));
  const suggest = () =>
    void Promise.all(words.map(async (word) => [word, (await callbacks.suggest(word)) ?? []] as const)).then(
      (answers) => setSuggested(new Map(answers)),
    );
  return (
    <div className="findings" aria-live="polite">
      {groups.map(([sentence, places]) => (
        <div key={sentence}>
          <p>{sentence}</p>
          <ul>
            {places
              .filter(({ quote }) => quote.trim() !== '')
              .slice(0, MOST_PLACES)
              .map((place, index) => (
                <Place
                  key={`${index}-${place.quote}`}
                  place={place}
                  instead={suggested.get(place.quote) ?? place.suggestions}
                  isHelped={suggested.has(place.quote)}
                />
              ))}
          </ul>
          {places.length > MOST_PLACES && <p className="quiet">{t('places', { count: places.length })}</p>}
        </div>
      ))}
      {canSuggest && (
        <button type="button" className="fold" onClick={suggest}>
          {t('suggest')}
        </button>
      )}
    </div>
  );
}

interface PlaceProps {
  readonly place: PointPlace;
  readonly instead: readonly string[];
  readonly isHelped: boolean;
}

function Place({ place, instead, isHelped }: PlaceProps) {
  const { t } = useChecklist();
  return (
    <li>
      <q dir="auto">{shorten(place.quote, 120)}</q>
      {instead.length > 0 && <span>{t('instead', { words: instead.slice(0, 5).join(', ') })}</span>}
      {isHelped && instead.length === 0 && <span className="quiet">{t('suggest.none')}</span>}
    </li>
  );
}

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups];
}

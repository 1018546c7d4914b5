import type { RecordsKey } from '@/utils/i18n/catalogues/records/records-catalogues';
import type { SearchKey } from '@/utils/i18n/catalogues/search/search-catalogues';
import {
  FACET_NAMES,
  type FacetChoice,
  type FacetChoices,
  type FacetName,
  type QueryView,
} from './find-view';
import { useRecordWords, type RecordWords } from './record-words';
import { tellApart } from './tell-apart';

/** How many values of a facet stand open, beside the chosen one; the rest unfold. */
const OPEN = 6;

interface FacetListProps {
  readonly query: QueryView;
  readonly facets: FacetChoices;
  /** A criterion in the words of the pack in force; null when it is not one of its. */
  readonly nameCriterion: (id: string) => string | null;
  readonly onChange: (change: Partial<QueryView>) => void;
}

/** What the list can be narrowed by, each value with what it would give. */
export function FacetList({ query, facets: found, nameCriterion, onChange }: FacetListProps) {
  const facets: FacetChoices = { ...found, person: tellApart(found.person) };
  const words = useRecordWords();
  const { search } = words;
  const number = new Intl.NumberFormat(words.language);
  const collator = new Intl.Collator(words.language);
  const labelOf = (facet: FacetName, choice: FacetChoice) =>
    facet === 'criterion'
      ? (nameCriterion(choice.value) ?? search('criterion.other', { id: choice.value }))
      : labelIn(words, facet, choice);

  function choose(facet: FacetName, value: string) {
    const { [facet]: standing, ...rest } = query.facets;
    onChange({ facets: standing === value ? rest : { ...rest, [facet]: value } });
  }

  return (
    <aside className="facets" aria-label={search('facets')}>
      {FACET_NAMES.filter((facet) => facets[facet].length > 1 || query.facets[facet] !== undefined).map(
        (facet) => {
          const entry = (choice: FacetChoice) => (
            <li key={choice.value}>
              <button
                type="button"
                className="facet"
                aria-pressed={query.facets[facet] === choice.value}
                data-value={choice.value}
                onClick={() => choose(facet, choice.value)}
              >
                <span dir="auto">{labelOf(facet, choice)}</span>
                <span className="quiet">{number.format(choice.count)}</span>
              </button>
            </li>
          );
          const isFolded = (choice: FacetChoice, i: number) =>
            i >= OPEN && choice.value !== query.facets[facet];
          // As many are in the order of the page's language.
          const choices = facets[facet].toSorted(
            (a, b) => b.count - a.count || collator.compare(labelOf(facet, a), labelOf(facet, b)),
          );
          const folded = choices.filter(isFolded);
          return (
            <section key={facet} data-facet={facet}>
              <h2>{search(`facet.${facet}`)}</h2>
              <ul>{choices.filter((choice, i) => !isFolded(choice, i)).map(entry)}</ul>
              {folded.length > 0 && (
                <details>
                  <summary>+ {folded.length}</summary>
                  <ul>{folded.map(entry)}</ul>
                </details>
              )}
            </section>
          );
        },
      )}
    </aside>
  );
}

/** Codes of ours have words in the catalogues; names are as they were read. */
function labelIn({ t, search }: RecordWords, facet: FacetName, { value, label }: FacetChoice): string {
  if (facet === 'state') return t(`status.${value}` as RecordsKey);
  if (facet === 'kind') return t(`kind.${value}` as RecordsKey);
  if (facet === 'confidential' || facet === 'registration') return search(`${facet}.${value}` as SearchKey);
  // Who had not yet said a name is known by an id alone, whose beginning is enough to tell two apart.
  if (facet === 'editor' && label === value) return search('editor.unnamed', { id: value.slice(0, 8) });
  return label;
}

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { FacetList } from '@/components/records/facet-list';
import type { FacetChoice, FacetChoices, QueryView } from '@/components/records/find-view';
import { RecordWordsContext, recordWords } from '@/components/records/record-words';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import { EVERYTHING } from '@/utils/records/search/record-query';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root | null = null;
afterEach(async () => {
  await act(() => root?.unmount());
  document.body.replaceChildren();
});

const choice = (value: string): FacetChoice => ({ value, label: value, count: 1 });
const FACETS: FacetChoices = {
  account: [],
  kind: [],
  state: [choice('said-gone'), choice('removal-waiting')],
  ground: [],
  criterion: [choice('action'), choice('village-hall')],
  registration: [],
  editor: [],
  person: [],
  confidential: [],
};

function draw(language: Language, facets: FacetChoices, query: QueryView = EVERYTHING) {
  const main = document.body.appendChild(document.createElement('main'));
  root = createRoot(main);
  return act(() =>
    root?.render(
      <RecordWordsContext value={recordWords(language)}>
        <FacetList
          query={query}
          facets={facets}
          nameCriterion={(id) => (id === 'action' ? 'Leder till åtgärd' : null)}
          onChange={() => undefined}
        />
      </RecordWordsContext>,
    ),
  );
}

const labelsShown = () =>
  [...document.querySelectorAll('.facet [dir="auto"]')].map(({ textContent }) => textContent ?? '');

it.each([
  ['sv', ['Flest', 'Aas', 'Ås', 'Öst']],
  ['nb', ['Flest', 'Öst', 'Ås', 'Aas']],
] as const)(
  'of choices with as many records the first is that of the alphabet (%s)',
  async (language, shown) => {
    const account = [{ ...choice('Flest'), count: 2 }, ...['Ås', 'Öst', 'Aas'].map(choice)];
    await draw(language, { ...FACETS, account, state: [], criterion: [] });
    expect(labelsShown()).toEqual(shown);
  },
);

it('people of the same name are told apart by their profiles', async () => {
  const named = (value: string, label: string) => ({ ...choice(value), label });
  const person = [
    named('https://www.facebook.com/asa.oberg.7', 'Åsa Öberg'),
    named('https://www.facebook.com/profile.php?id=100', 'Åsa Öberg'),
    named('https://www.facebook.com/lars.ek', 'Lars Ek'),
  ];
  await draw('sv', { ...FACETS, person, state: [], criterion: [] });
  expect(labelsShown()).toEqual(['Lars Ek', 'Åsa Öberg (asa.oberg.7)', 'Åsa Öberg (profile.php?id=100)']);
});

it('the chosen value stands open, however few records it has', async () => {
  const person = Array.from({ length: 31 }, (_, i) => ({ ...choice(`P ${i}`), count: 31 - i }));
  await draw('en', { ...FACETS, person }, { ...EVERYTHING, facets: { person: 'P 30' } });
  const open = document.querySelectorAll('[data-facet="person"] > ul .facet');
  expect([...open].map((one) => one.getAttribute('aria-pressed'))).toEqual([
    ...Array.from({ length: 6 }, () => 'false'),
    'true',
  ]);
  expect(document.querySelectorAll('[data-facet="person"] details .facet')).toHaveLength(24);
});

it.each(LANGUAGES)(
  'what the list is narrowed by is said in words, never by a bare id (%s)',
  async (language) => {
    await draw(language, FACETS);
    const labels = labelsShown();
    // As many of each: the order is that of the alphabet.
    const [known = '', unknown = ''] = labels.slice(2).toSorted((a) => (a.startsWith('Leder') ? -1 : 1));
    const [gone, waiting] = labels;
    expect(labels).toHaveLength(4);
    expect(known).toBe('Leder till åtgärd');
    expect(unknown).toMatch(/^[A-ZÅÄÖÆØ][^(]{10,} \(.+: village-hall\)$/);
    for (const label of [gone, waiting]) expect(label).toMatch(/^[A-ZÅÄÖÆØ].* /);
  },
);

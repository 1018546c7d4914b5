import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { FacetList } from '@/components/records/facet-list';
import type { FacetChoice, FacetChoices } from '@/components/records/find-view';
import { RecordWordsContext, recordWords } from '@/components/records/record-words';
import { LANGUAGES } from '@/utils/domain/language';
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

it.each(LANGUAGES)(
  'what the list is narrowed by is said in words, never by a bare id (%s)',
  async (language) => {
    const main = document.body.appendChild(document.createElement('main'));
    root = createRoot(main);
    await act(() =>
      root?.render(
        <RecordWordsContext value={recordWords(language)}>
          <FacetList
            query={EVERYTHING}
            facets={FACETS}
            nameCriterion={(id) => (id === 'action' ? 'Leder till åtgärd' : null)}
            onChange={() => undefined}
          />
        </RecordWordsContext>,
      ),
    );
    const labels = [...main.querySelectorAll('.facet [dir="auto"]')].map(
      ({ textContent }) => textContent ?? '',
    );
    const [gone, waiting, known, unknown] = labels;
    expect(labels).toHaveLength(4);
    expect(known).toBe('Leder till åtgärd');
    expect(unknown).toMatch(/^[A-ZÅÄÖÆØ][^(]{10,} \(.+: village-hall\)$/);
    for (const label of [gone, waiting]) expect(label).toMatch(/^[A-ZÅÄÖÆØ].* /);
  },
);

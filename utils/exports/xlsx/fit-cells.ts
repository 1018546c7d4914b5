import { cutShort } from '@/utils/exports/document/cut-short';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { LocalTime } from '@/utils/exports/document/local-time';
import type { Fact } from '@/utils/exports/document/record-facts';
import { showHidden } from '@/utils/exports/document/show-hidden';

/** Excel takes no more characters in a cell. */
const CELL_LIMIT = 32_767;

/** The values as cells can hold them. What is longer is cut, says so at its end, and is stated among the row's faults. */
export function fitCells(
  facts: readonly Fact[],
  words: DocumentWords,
): { readonly values: readonly (string | LocalTime)[]; readonly cut: readonly Fact[] } {
  const end = ` ${words.translate('cell.cut')}`;
  const fit = (text: string) =>
    text.length > CELL_LIMIT ? cutShort(text, CELL_LIMIT - end.length) + end : text;
  const shown = facts.map(({ value }) => (typeof value === 'string' ? showHidden(value) : value));
  const isCut = (value: string | LocalTime) => typeof value === 'string' && value.length > CELL_LIMIT;
  const cut = facts.filter((_, at) => isCut(shown[at] ?? ''));
  const faults = cut.map(({ label }) => words.translate('fault.cut', { label }));
  return {
    values: shown.map((value, at) => {
      if (typeof value !== 'string') return value;
      return fit(facts[at]?.key === 'faults' ? [value, ...faults].filter(Boolean).join(' ') : value);
    }),
    cut,
  };
}

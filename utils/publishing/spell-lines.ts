import type { Draft, Finding } from '@/utils/checks/check';
import { findAt } from '@/utils/checks/find';
import { pickWords } from '@/utils/checks/spelling/pick-words';
import { findNames, MOST_FINDINGS } from '@/utils/checks/spelling/find-misspellings';
import type { WordPlace } from '@/utils/domain/spelling';
import type { Ask } from '@/utils/messaging/ask';

/** What spelling says of a draft; null: it could not look. */
export type Spell = (draft: Draft, words: readonly string[]) => Promise<readonly Finding[] | null>;

/** Lines that are remembered; a long draft has some hundred. */
const MOST_LINES = 2_000;

/**
 * Spelling that asks the background only about the lines that have changed. What it says of a line depends on the line,
 * the language, the organisation's words, and which of its first words are names elsewhere in the draft.
 */
export function createLineSpelling(ask: Ask): Spell {
  const known = new Map<string, readonly WordPlace[]>();

  return async ({ text, language, account }, words) => {
    if (language === null) return [];
    const names = new Set(findNames(text));
    const rules = [language, account.name, ...words].join('\n');
    const lines = splitLines(text).map((line) => ({ ...line, key: keyOf(line.text, names, rules) }));
    const unknown = [...new Map(lines.map((line) => [line.key, line.text]))].filter(
      ([key]) => !known.has(key),
    );
    if (unknown.length > 0) {
      const changed = unknown.map(([, line]) => line).join('\n');
      const answer = await ask('spelling:check', {
        text: changed,
        language,
        accountName: account.name,
        words,
        names: [...names],
      });
      if (!answer.ok) return null;
      if (known.size > MOST_LINES) known.clear();
      remember(unknown, answer.value);
    }
    const findings = lines
      .flatMap(({ key, start }) =>
        (known.get(key) ?? []).map(([from, to]) =>
          findAt('spelling', 'spelling', text, [start + from, start + to]),
        ),
      )
      .slice(0, MOST_FINDINGS);
    // An answer that was cut off says nothing of the lines at its end.
    if (findings.length >= MOST_FINDINGS) known.clear();
    return findings;
  };

  function remember(lines: readonly (readonly [string, string])[], places: readonly WordPlace[]): void {
    let start = 0;
    for (const [key, line] of lines) {
      const end = start + line.length;
      const inside = places.filter(([from, to]) => from >= start && to <= end);
      known.set(
        key,
        inside.map(([from, to]) => [from - start, to - start] as const),
      );
      start = end + 1;
    }
  }
}

function splitLines(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({ text: match[0], start: match.index }));
}

function keyOf(line: string, names: ReadonlySet<string>, rules: string): string {
  const firsts = pickWords(line)
    .filter(({ word, isFirst }) => isFirst && names.has(word.toLowerCase()))
    .map(({ word }) => word);
  return [line, firsts.join(' '), rules].join('\n');
}

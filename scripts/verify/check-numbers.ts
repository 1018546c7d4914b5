import type { Places } from './delivery';
import type { Fault, Files } from './fault';

/** Gaps that are told one by one. */
const MOST = 20;

/** The folders of records are numbered from 1 without a gap, and as many as the package says; `names` are those that are there. */
export function checkNumbers(
  files: Files,
  { records: place, note }: Places,
  records: number,
): { names: readonly string[]; faults: Fault[] } {
  const found = new Set(
    [...files.keys()].flatMap((path) =>
      path.startsWith(place) ? (/^(\d{6,})\//.exec(path.slice(place.length))?.[1] ?? []) : [],
    ),
  );
  const nameOf = (number: number) => String(number).padStart(6, '0');
  const lost: string[] = [];
  for (let number = 1; number <= records && lost.length < MOST; number++)
    if (!found.has(nameOf(number))) lost.push(nameOf(number));
  const known = [...found]
    .filter((name) => name === nameOf(Number(name)) && Number(name) >= 1 && Number(name) <= records)
    .sort((a, b) => Number(a) - Number(b));
  const isKnown = new Set(known);
  const say = (name: string, code: string, sentence: string): Fault => ({
    file: place + name,
    code,
    sentence,
  });
  const faults = [
    ...lost.map((name) =>
      say(
        name,
        'folder-missing',
        `The folder ${place}${name} is missing: ${note} says that the package holds ${records} records, and ${known.length} of them are there.`,
      ),
    ),
    ...[...found]
      .filter((name) => !isKnown.has(name))
      .map((name) =>
        say(
          name,
          'folder-extra',
          `The folder ${place}${name} is one too many: ${note} says that the package holds ${records} records.`,
        ),
      ),
  ];
  return { names: known, faults };
}

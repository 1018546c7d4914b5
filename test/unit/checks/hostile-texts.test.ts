import { describe, expect, it } from 'vitest';
import type { Check } from '@/utils/checks/check';
import type { CheckResult } from '@/utils/checks/run-checks';
import { checks } from '@/utils/checks/registry';
import { runChecks } from '@/utils/checks/run-checks';
import { recognizeLanguage } from '@/utils/checks/recognize-language';
import { pickWords } from '@/utils/checks/spelling/pick-words';
import { leastCpu } from '@/test/support/least-cpu';

const LONG = 60_000;
const SHORT = LONG / 10;
/** CPU milliseconds of a text of `LONG` characters. */
const MOST_MS = 500;
/** A tenth of the text should take a tenth of the time; a hundredth would be a square. */
const MOST_RATIO = 30;
const TELLING_MS = 50;

const PROSE =
  'I morgon visar Kulturskolan upp sina elever på torget. Anna Berg är en fantastisk lärare, säger rektorn. Välkommen till Storgatan 1, ring 0480-45 00 00!\n';

const units = Object.values({
  letters: ['a', 'A', 'w', 'h', 'htt', 'Aa ', '.Aa ', 'Agatan', "A'a", "A'a-", 'a-', 'a.', 'a.b', 'a@a.'],
  nearlyTooLong: [`${'a'.repeat(98)} `],
  signs: ['?', '? ', '! ', '!?', '. ', '@', '_', ':', '/', '\\', '😀', '😀\n'],
  blanks: [' ', '\u00A0', '\n', '\n \t', '\u200B', '\u0301', '\u00AD'],
  figures: ['0', '1-', '12 ', '1234', '070-123 45 67 ', '0480-450000 ', '+46 ', '811218-9876 '],
  cases: ['dnr 2024/12 ', 'KS 2024/123 ', '2024/123 ', 'ärende 2024/45 och ', 'diarienummer '],
  addresses: ['http://', 'www.', 'www. ', '#kommun', '#kommunbarn ', '#a', '# '],
  places: ['Storgatan 1 ', 'Storgatan 1 bor ', 'Storgatan 1 Anna ', 'ABC 123 bil '],
  persons: ['Anna ', 'Anna Berg ', 'Anna är ', 'vi är bäst Anna är dum ', 'fantastisk ', 'idiot '],
  words: ['ni ', 'Ni. ', 'er, er\n', 't.ex. ', 'm.m. bl.a. ', 'vederbörande ', 'man kan ansöka '],
  topics: ['cancer ', 'Anna har cancer ', 'Moderaterna Vänsterpartiet ', PROSE],
}).flat();

const once = (opening: string, unit: string) => (length: number) =>
  opening + unit.repeat(Math.ceil(length / unit.length)).slice(0, length - opening.length);

const texts: readonly [name: string, make: (length: number) => string][] = [
  ...units.map((unit) => [unit, once('', unit)] as [string, (length: number) => string]),
  ['#kommunkommun…', once('#', 'kommun')],
  ['#ibarnibarn…', once('#', 'ibarn')],
  ['a and combining marks', once('a', '\u0301')],
];

const settings = Object.fromEntries(checks.map(({ id }) => [id, { level: 'required' as const }]));

function runOne(check: Check, text: string): CheckResult | undefined {
  const [result] = runChecks(
    {
      text,
      language: 'sv',
      kind: 'post',
      platform: 'facebook',
      attachments: [],
      earlier: [text.slice(0, 2000)],
      pictures: [],
      answering: {},
      daysToElection: 30,
      account: {
        name: 'Nykvarns kommun',
        officialDomains: ['nykvarn.se'],
        caseNumberPattern: '\\d{4}/\\d{1,5}',
      },
    },
    settings,
    [check],
  );
  return result;
}

/** What is too slow, as a sentence for whoever reads the failure. */
async function tooSlow(name: string, work: (length: number) => unknown): Promise<string[]> {
  const long = await leastCpu(() => work(LONG));
  if (long <= TELLING_MS) return [];
  const ratio = long / Math.max(1, await leastCpu(() => work(SHORT)));
  const figures = `${name}: ${Math.round(long)} ms, ${Math.round(ratio)} times a tenth of it`;
  return long > MOST_MS || ratio > MOST_RATIO ? [figures] : [];
}

describe.each(texts)('a hostile text of %j', (_, make) => {
  it('is looked at by every check, in a time that grows with its length', async () => {
    const made = new Map([LONG, SHORT].map((length) => [length, make(length)]));
    const textOf = (length: number) => made.get(length) ?? '';
    const blind = new Set<string>();
    const look = (check: Check, length: number) => {
      if (!runOne(check, textOf(length))?.hasLooked) blind.add(check.id);
    };
    const works: readonly (readonly [name: string, work: (length: number) => unknown])[] = [
      ...checks.map((check) => [check.id, (length: number) => look(check, length)] as const),
      ['pickWords', (length) => pickWords(textOf(length))],
      ['recognizeLanguage', (length) => recognizeLanguage(textOf(length))],
    ];
    const slow: string[] = [];
    for (const [name, work] of works) slow.push(...(await tooSlow(name, work)));
    expect(slow).toEqual([]);
    expect([...blind]).toEqual([]);
  });
});

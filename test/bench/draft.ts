import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { readDrafts } from '@/test/support/checks/read-drafts';
import { measureSpelling } from '@/test/support/bench/measure-spelling';
import { measureTyping } from '@/test/support/bench/measure-typing';
import { startExtension } from '@/test/support/extension';
import { loadShippedDictionaries } from '@/test/support/checks/shipped-dictionaries';
import type { Draft, DraftLanguage, Parameters } from '@/utils/checks/check';
import { recognizeLanguage } from '@/utils/checks/recognize-language';
import { checks } from '@/utils/checks/registry';
import { runChecks } from '@/utils/checks/run-checks';
import { findSentences } from '@/utils/checks/sentences';
import { findMisspellings } from '@/utils/checks/spelling/find-misspellings';

const LENGTHS = [200, 2_000, 20_000] as const;
const WARM_UP_ROUNDS = 40;
const WARM_UP_MS = 1_000;
const BATCHES = 5;
const BATCH_MS = 32;
const LIMIT_MS = 16;
const KEY_LIMIT_MS = 2;
const SENTENCE_LIMIT_MS = 100;
const SENTENCES = 60;
const AT = 2_000;

/**
 * `bench draft`: milliseconds for every check, for all of them together and for spelling, over a ladder of lengths in
 * Swedish and English; and Harper's own package on the same English text in the same run. Processor time of the thread,
 * medians of batches after a warm-up; `firstLook` is the very first one, when every pattern is compiled on the way.
 * `typing` is the page's main thread on the routed Facebook page with the built extension, and beside it a browser
 * without; `sentence` is a changed sentence on its way to the dictionaries and back.
 * Figure: all checks but spelling for 2,000 characters, the slower language; floor: Harper there. It holds when the
 * figure, a key and a sentence each stay within their limit.
 */
export async function run(): Promise<number> {
  const dictionaries = await loadShippedDictionaries();
  const harper = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
  await harper.setup();
  const all = (draft: Draft) => runChecks(draft, EVERYTHING, checks);
  const firstLook = measureOnce(() => all(makeDraft('sv', AT)));
  const ladder = [];
  for (const length of LENGTHS) {
    const english = makeDraft('en', length);
    const perLanguage = { sv: makeDraft('sv', length), en: english };
    const drafts = Object.values(perLanguage);
    const slower = async (work: (draft: Draft) => unknown) => {
      const times = [];
      for (const draft of drafts) times.push(await measure(() => work(draft)));
      return Math.max(...times);
    };
    const total = await slower(all);
    const perCheck: Record<string, number> = {};
    for (const check of checks) {
      perCheck[check.id] = round(await slower((draft) => check.run(draft, check.defaults as Parameters)));
    }
    const spelling = await measure(() => findMisspellings(perLanguage.sv, [], dictionaries));
    const language = await measure(() => recognizeLanguage(perLanguage.sv.text));
    const theirs = await measure(() => harper.lint(english.text));
    ladder.push({ length, total, spelling, language, harper: theirs, perCheck });
  }
  const middle = ladder.find(({ length }) => length === AT);
  const figure = middle?.total ?? NaN;
  const floor = middle?.harper ?? NaN;
  const { typing, sentence } = await measureInBrowser();
  const holds =
    figure <= LIMIT_MS && typing.perKey.ours <= KEY_LIMIT_MS && sentence.median <= SENTENCE_LIMIT_MS;
  const details = {
    limitMs: LIMIT_MS,
    perKeyLimitMs: KEY_LIMIT_MS,
    sentenceLimitMs: SENTENCE_LIMIT_MS,
    typing,
    sentence,
    firstLook: round(firstLook),
    ladder: ladder.map((step) => ({
      ...step,
      total: round(step.total),
      spelling: round(step.spelling),
      language: round(step.language),
      harper: round(step.harper),
    })),
  };
  console.log(
    JSON.stringify({
      bench: 'draft',
      figure: round(figure),
      floor: round(floor),
      ratio: round(figure / floor),
      limit: LIMIT_MS,
      holds,
      details,
    }),
  );
  await harper.dispose();
  return holds ? 0 : 1;
}

async function measureInBrowser() {
  const extension = await startExtension();
  try {
    const sentences = readDrafts('test/fixtures/drafts/dev.jsonl')
      .filter(({ lang }) => lang === 'sv')
      .flatMap(({ text }) => findSentences(text).map(({ range }) => text.slice(...range)))
      .slice(0, SENTENCES);
    return {
      sentence: await measureSpelling(extension, sentences),
      typing: await measureTyping(extension, makeDraft('sv', AT).text),
    };
  } finally {
    await extension.close();
  }
}

const EVERYTHING = Object.fromEntries(checks.map(({ id }) => [id, { level: 'advisory' as const }]));

/** Real drafts of the labelled set, one after the other, until the length is reached. */
function makeDraft(language: DraftLanguage, length: number): Draft {
  const texts = readDrafts('test/fixtures/drafts/dev.jsonl')
    .filter(({ lang }) => lang === language)
    .map(({ text }) => text);
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += `${texts[i % texts.length] ?? ''}\n`;
  return {
    text: text.slice(0, length),
    language,
    kind: 'post',
    platform: 'facebook',
    attachments: [],
    account: {
      name: 'Kalmar kommun',
      officialDomains: ['kalmar.se'],
      caseNumberPattern: '(?:[A-ZÅÄÖ]{2,6}[ .-]?)?(?:19|20)\\d{2}[/:-]\\d{1,6}',
    },
  };
}

/** Milliseconds of processor time that one piece of work takes, once the engine has settled. */
async function measure(work: () => unknown): Promise<number> {
  const settled = performance.now() + WARM_UP_MS;
  for (let i = 0; i < WARM_UP_ROUNDS && performance.now() < settled; i += 1) await work();
  const batches: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const start = cpuMs();
    let runs = 0;
    // The clock of the processor moves in steps of some milliseconds, so one run says nothing.
    do {
      await work();
      runs += 1;
    } while (cpuMs() - start < BATCH_MS);
    batches.push((cpuMs() - start) / runs);
  }
  return median(batches);
}

function measureOnce(work: () => unknown): number {
  const start = cpuMs();
  work();
  return cpuMs() - start;
}

/** Processor time of this thread: what else the machine is busy with does not count. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type LabelledDraft, readDrafts, toDraft } from '@/test/support/checks/read-drafts';
import { addToScores, type Score, summarise } from '@/test/support/checks/score';
import { loadShippedDictionaries } from '@/test/support/checks/shipped-dictionaries';
import type { Finding } from '@/utils/checks/check';
import { checks } from '@/utils/checks/registry';
import { runChecks } from '@/utils/checks/run-checks';
import { type Dictionaries, findMisspellings } from '@/utils/checks/spelling/find-misspellings';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { loadPolicy } from '@/utils/policies/load-policy';
import { listShippedPacks } from '@/utils/policies/shipped-packs';

const FOLDER = 'test/fixtures/drafts';
const LEAST_PRECISION = 0.9;

/**
 * `bench checks [--set FILE.jsonl] [--policy ID] [--faults]`: every check over labelled drafts, by the pack that the
 * account names unless `--policy` says which. Checks that the pack has off are not counted. Figure is the lowest precision.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { set: { type: 'string' }, policy: { type: 'string' }, faults: { type: 'boolean' } },
  });
  const sets = values.set
    ? [values.set]
    : readdirSync(FOLDER)
        .filter((file) => file.endsWith('.jsonl'))
        .map((file) => `${FOLDER}/${file}`);
  const packs = await loadPacks();
  const fault = tellWhatIsWrong(sets, values.policy, packs);
  if (fault !== null) {
    console.error(fault);
    return 1;
  }
  const dictionaries = await loadShippedDictionaries();
  const all = new Map<string, Score>();
  const perSet: Record<string, unknown> = {};
  let [drafts, recognised] = [0, 0];
  for (const set of sets) {
    const scores = new Map<string, Score>();
    for (const labelled of readDrafts(set)) {
      const pack = values.policy ? packs.byId(values.policy) : packs.byAccount(labelled.account ?? '');
      const { draft, on, found } = look(labelled, pack, dictionaries);
      drafts += 1;
      recognised += Number(draft.language === labelled.lang);
      addToScores(scores, labelled, found, on);
      addToScores(all, labelled, found, on);
      if (values.faults) tellFaults(labelled, found, on);
    }
    perSet[set] = toObject(scores);
  }
  const summary = toObject(all);
  const figure = Math.min(...Object.values(summary).map(({ precision }) => precision ?? 1));
  const missedIdentities =
    (all.get('identity-number')?.expected ?? 0) - (all.get('identity-number')?.met ?? 0);
  const holds = figure >= LEAST_PRECISION && missedIdentities === 0;
  console.log(
    JSON.stringify({
      bench: 'checks',
      figure,
      floor: LEAST_PRECISION,
      ratio: Math.round((figure / LEAST_PRECISION) * 1000) / 1000,
      limit: 1,
      holds,
      checks: summary,
      details: { drafts, languageRight: recognised, missedIdentities, sets: perSet },
    }),
  );
  return holds ? 0 : 1;
}

function toObject(scores: ReadonlyMap<string, Score>) {
  return Object.fromEntries([...scores].map(([check, score]) => [check, summarise(score)]));
}

async function loadPacks() {
  const packs = new Map<string, ResolvedPolicy>();
  for (const id of listShippedPacks()) {
    const loaded = await loadPolicy(id);
    if (!loaded.ok) throw new Error(`${id}: ${JSON.stringify(loaded.failure)}`);
    packs.set(id, loaded.value);
  }
  const byId = (id: string) => {
    const pack = packs.get(id);
    if (!pack) throw new Error(`There is no pack "${id}". There are: ${[...packs.keys()].join(', ')}.`);
    return pack;
  };
  const byAccount = (account: string) =>
    [...packs.values()].find(
      ({ policy }) => policy.identity.name.toLowerCase() === account.trim().toLowerCase(),
    ) ?? byId(/kommune\b|fylkeskommune/iu.test(account) ? 'no/_base' : 'se/_base');
  return { byId, byAccount, has: (id: string) => packs.has(id), ids: [...packs.keys()] };
}

/** A sentence for a set that cannot be read or a pack that is not there; null where all is well. */
function tellWhatIsWrong(
  sets: readonly string[],
  policy: string | undefined,
  packs: Awaited<ReturnType<typeof loadPacks>>,
): string | null {
  if (policy !== undefined && !packs.has(policy))
    return `There is no pack "${policy}". There are: ${packs.ids.join(', ')}.`;
  try {
    for (const set of sets) readDrafts(set);
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return said.startsWith('ENOENT')
      ? `${sets.join(', ')} cannot be read. Give a file with a draft on each line.`
      : said;
  }
}

function look(labelled: LabelledDraft, pack: ResolvedPolicy, dictionaries: Dictionaries) {
  const draft = toDraft(labelled, pack);
  const settings = pack.policy.checklist.checks;
  const results = runChecks(draft, settings, checks);
  const hasSpelling = settings.spelling.level !== 'off';
  const spelling: Finding[] = hasSpelling
    ? findMisspellings(draft, settings.spelling.parameters.words, dictionaries)
    : [];
  const labelledChecks = results.map(({ check }) => check).filter((c) => c !== 'fit' && c !== 'duplicate');
  return {
    draft,
    on: [...labelledChecks, ...(hasSpelling ? ['spelling'] : [])],
    found: [...results.flatMap(({ findings }) => findings), ...spelling],
  };
}

/** Every finding that nobody expected and every one that was missed, for whoever tunes a check. */
function tellFaults(labelled: LabelledDraft, found: readonly Finding[], on: readonly string[]): void {
  for (const check of on) {
    const [wanted, seen] = [labelled.findings, found].map((list) => list.filter((f) => f.check === check));
    const scores = new Map<string, Score>();
    addToScores(scores, labelled, found, [check]);
    const score = scores.get(check);
    if (!score || (score.found === score.right && score.expected === score.met)) continue;
    const quotes = (list: readonly { quote?: string }[] = []) =>
      list.map(({ quote }) => `“${quote ?? ''}”`).join(' ');
    console.error(`${labelled.id} ${check}: found ${quotes(seen)}, expected ${quotes(wanted)}`);
  }
}

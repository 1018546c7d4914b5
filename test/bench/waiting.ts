import { readdirSync } from 'node:fs';
import { type LabelledComment, readLabelled, UnreadableSet } from '@/test/support/pending/read-labelled';
import { toOwnKind } from '@/test/support/pending/kind-names';
import { proposeWaiting } from '@/utils/pending/classify/propose-waiting';

const FLOOR = { precision: 0.85, recall: 0.9 };
const FOLDER = 'test/fixtures/waiting';
/** Kinds that hint at a ground for removal. A hint for the editor: nothing is ever removed or proposed for removal. */
const DOUBTFUL_KINDS: readonly string[] = ['insult', 'advertising'];

/** Our own sets of labelled comments. */
export function listOwnSets(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => `${FOLDER}/${file}`);
}

/**
 * `bench waiting [--set FILE.jsonl]`: how well what waits for an answer is found, in our own labelled comments or in
 * another set of that form. The figure is the recall; `ratio` is the lesser of precision and recall over its floor.
 * Returns 2, with a sentence on stderr that names the line, when a set cannot be read.
 */
export async function run(args: string[]): Promise<number> {
  const given = args[args.indexOf('--set') + 1];
  try {
    return report(args.includes('--set') && given ? [given] : listOwnSets());
  } catch (fault) {
    if (!(fault instanceof UnreadableSet)) throw fault;
    console.error(fault.message);
    return 2;
  }
}

function report(files: readonly string[]): number {
  const sets = files.map((file) => ({ file, comments: readLabelled(file) }));
  const parts = sets.map(({ file, comments }) => {
    const { precision, recall } = measure(comments);
    return { file, precision, recall, comments: comments.length };
  });
  const all = sets.flatMap(({ comments }) => comments);
  const { precision, recall, found, expected, missed, needless } = measure(all);
  const holds = precision >= FLOOR.precision && recall >= FLOOR.recall;
  const figures = {
    bench: 'waiting',
    precision,
    recall,
    found,
    expected,
    ...measureRest(all),
    figure: recall,
    floor: FLOOR,
    ratio: round(Math.min(precision / FLOOR.precision, recall / FLOOR.recall)),
    limit: 1,
    holds,
    details: { comments: all.length, parts, missed, needless },
  };
  console.log(JSON.stringify(figures, null, 2));
  return holds ? 0 : 1;
}

/** Counts over a set: found = rightly proposed, expected = labelled as waiting. Ids of the mistakes, no texts. */
export function measure(comments: readonly LabelledComment[]) {
  return score(
    comments,
    (comment) => comment.waits,
    (comment) => proposeWaiting(comment).waits,
  );
}

/**
 * The other labels. `kind`: how often the proposal names the same one, where both say that it waits and ours knows the
 * word. `ground`: comments with one whose kind hints at it. `register`: Bevara leaves it to the editor, so only counted.
 */
function measureRest(comments: readonly LabelledComment[]) {
  const kinds = comments.flatMap((comment) => {
    const proposal = proposeWaiting(comment);
    const own = toOwnKind(comment.kind);
    return own && comment.waits && proposal.waits ? [own.includes(proposal.kind)] : [];
  });
  const { precision, recall, found, expected } = score(
    comments,
    ({ ground }) => ground !== null,
    (comment) => DOUBTFUL_KINDS.includes(proposeWaiting(comment).kind),
  );
  return {
    kind: {
      agreement: round(kinds.filter(Boolean).length / Math.max(1, kinds.length)),
      compared: kinds.length,
    },
    ground: { precision, recall, found, expected },
    register: { expected: comments.filter(({ register }) => register).length, proposed: null },
  };
}

function score(
  comments: readonly LabelledComment[],
  isWanted: (comment: LabelledComment) => boolean,
  isProposed: (comment: LabelledComment) => boolean,
) {
  const judged = comments.map((comment) => ({
    id: comment.id,
    wanted: isWanted(comment),
    proposed: isProposed(comment),
  }));
  const ids = (wanted: boolean, proposed: boolean) =>
    judged.filter((j) => j.wanted === wanted && j.proposed === proposed).map(({ id }) => id);
  const [found, missed, needless] = [ids(true, true), ids(true, false), ids(false, true)];
  return {
    precision: round(found.length / Math.max(1, found.length + needless.length)),
    recall: round(found.length / Math.max(1, found.length + missed.length)),
    found: found.length,
    expected: found.length + missed.length,
    missed,
    needless,
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

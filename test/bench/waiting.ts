import { readFileSync } from 'node:fs';
import type { CommentInContext } from '@/utils/domain/pending';
import { proposeWaiting } from '@/utils/pending/classify/propose-waiting';

/** A comment with what people who answer for a municipality's page said of it (issue 5, done-when 2). */
export interface LabelledComment extends CommentInContext {
  readonly id: string;
  readonly lang: string;
  readonly waits: boolean;
  readonly kind: string;
}

const FLOOR = { precision: 0.85, recall: 0.9 };
const OWN_SETS = ['tuning', 'held-out', 'hard-cases', 'second-round', 'unseen', 'everyday'].map(
  (name) => `test/fixtures/waiting/${name}.jsonl`,
);

/**
 * `bench waiting [--set FILE.jsonl]`: how well what waits for an answer is found, in our own labelled comments or in
 * another set of that form. The figure is the recall; `ratio` is the lesser of precision and recall over its floor.
 */
export async function run(args: string[]): Promise<number> {
  const given = args[args.indexOf('--set') + 1];
  const files = args.includes('--set') && given ? [given] : OWN_SETS;
  const parts = files.map((file) => {
    const { precision, recall, comments } = measure(readComments(file));
    return { file, precision, recall, comments };
  });
  const total = measure(files.flatMap(readComments));
  const { precision, recall, found, expected, missed, needless } = total;
  const ratio = round(Math.min(precision / FLOOR.precision, recall / FLOOR.recall));
  const holds = precision >= FLOOR.precision && recall >= FLOOR.recall;
  const report = {
    bench: 'waiting',
    precision,
    recall,
    found,
    expected,
    figure: recall,
    floor: FLOOR,
    ratio,
    limit: 1,
    holds,
    details: { comments: total.comments, parts, missed, needless },
  };
  console.log(JSON.stringify(report, null, 2));
  return holds ? 0 : 1;
}

/** Reads a set of labelled comments, one JSON object a line. */
export function readComments(file: string): LabelledComment[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledComment);
}

/** Counts over a set: found = rightly proposed, expected = labelled as waiting. Ids of the mistakes, no texts. */
export function measure(comments: readonly LabelledComment[]) {
  const judged = comments.map((comment) => ({ comment, proposed: proposeWaiting(comment).waits }));
  const ids = (wanted: boolean, proposed: boolean) =>
    judged
      .filter((j) => j.comment.waits === wanted && j.proposed === proposed)
      .map(({ comment }) => comment.id);
  const [found, missed, needless] = [ids(true, true), ids(true, false), ids(false, true)];
  const expected = found.length + missed.length;
  return {
    precision: round(found.length / Math.max(1, found.length + needless.length)),
    recall: round(found.length / Math.max(1, expected)),
    found: found.length,
    expected,
    comments: comments.length,
    missed,
    needless,
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

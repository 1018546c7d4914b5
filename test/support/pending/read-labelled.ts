import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CommentInContext } from '@/utils/domain/pending';

/** A comment with what people who answer for a municipality's page said of it (issue 5, done-when 2). */
export interface LabelledComment extends CommentInContext {
  readonly id: string;
  readonly lang: string;
  readonly waits: boolean;
  readonly kind: string;
  /** A likely ground for removal, or null. */
  readonly ground: string | null;
  /** Whether it bears on a case and has to be registered. */
  readonly register: boolean;
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const schema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  lang: text,
  account: text,
  post: text,
  parent: z
    .object({ author: text, text })
    .nullish()
    .transform((value) => value ?? null),
  author: text,
  text: z.string(),
  waits: z.boolean(),
  kind: text,
  ground: z
    .string()
    .nullish()
    .transform((value) => value || null),
  register: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});

const FORMS: Readonly<Record<string, string>> = {
  text: 'Give each comment its "text", in quotes.',
  waits: 'Write "waits": true or false.',
  parent: 'Write "parent": null or {"author": "…", "text": "…"}.',
  id: 'Write "id" as a text or a number.',
  register: 'Write "register": true or false.',
};

/** What is wrong with a set, as a sentence that names the line. */
export class UnreadableSet extends Error {}

/**
 * Reads a set of labelled comments, one JSON object a line. A byte order mark, Windows line ends and empty lines are
 * passed over. Only `text` and `waits` must be there; an `id` that is missing becomes the line's number.
 * @throws UnreadableSet
 */
export function readLabelled(file: string): LabelledComment[] {
  return readText(file)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readLine(line, `${file}, line ${index + 1}`, index)],
    );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UnreadableSet(`${file} cannot be read. Give a file with one comment as JSON on each line.`);
  }
}

function readLine(line: string, place: string, index: number): LabelledComment {
  const parsed = schema.safeParse(readJson(line, place));
  if (parsed.success) return { ...parsed.data, id: String(parsed.data.id ?? `line ${index + 1}`) };
  const [field = ''] = parsed.error.issues[0]?.path ?? [];
  const form =
    FORMS[String(field)] ?? (field === '' ? 'Write one JSON object, {…}.' : 'Write a text in quotes.');
  throw new UnreadableSet(
    `${place}: ${field === '' ? 'this is no comment' : `"${String(field)}" is missing or wrong`}. ${form}`,
  );
}

function readJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UnreadableSet(`${place}: this is not JSON. Write one comment as a JSON object on each line.`);
  }
}

import * as z from 'zod';
import type { ReadPart } from './read-parts';

const threadComment = z.object({
  commentId: z.string(),
  parentId: z.string().nullable(),
  authorName: z.string(),
  text: z.string(),
  shownTime: z.string(),
});

const evidence = z.object({
  scope: z.enum(['all', 'metadata', 'none']),
  thread: z.array(threadComment),
  missing: z.array(z.object({ part: z.string(), reason: z.string() })),
  publication: z.unknown().optional(),
  page: z.object({ address: z.string(), title: z.string() }),
  parts: z.array(
    z.object({
      name: z.string(),
      screenshot: z.object({ tile: z.number(), tiles: z.number() }).nullable(),
    }),
  ),
});

/** What documents take from evidence.json beside the record. */
export type ReadEvidence = z.infer<typeof evidence>;

/** Null when the part is missing, damaged or of a form that this version does not know. */
export function readEvidence(parts: readonly ReadPart[]): ReadEvidence | null {
  const part = parts.find(({ name }) => name === 'evidence.json');
  if (!part?.text || part.fault) return null;
  try {
    const parsed = evidence.safeParse(JSON.parse(new TextDecoder().decode(part.text)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

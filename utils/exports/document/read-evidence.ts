import * as z from 'zod';
import { EVIDENCE_NAME } from '@/utils/domain/record';
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

/** The bytes of evidence.json; null when it is missing or not what the record says. */
export function evidenceOf(parts: readonly ReadPart[]): Uint8Array | null {
  return parts.find(({ name, fault }) => name === EVIDENCE_NAME && fault === null)?.text ?? null;
}

/** Null when the part is missing, damaged or of a form that this version does not know. */
export function readEvidence(parts: readonly ReadPart[]): ReadEvidence | null {
  const bytes = evidenceOf(parts);
  if (!bytes) return null;
  try {
    const parsed = evidence.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

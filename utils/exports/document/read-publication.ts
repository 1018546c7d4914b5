import * as z from 'zod';
import type { RecordKind } from '@/utils/domain/record';

const receipt = z.object({
  outcome: z.enum(['published', 'given-up']),
  attachments: z.array(z.object({ kind: z.enum(['photo', 'video']), alt: z.string().nullable() })),
  checks: z.array(
    z.object({
      check: z.string(),
      version: z.number(),
      level: z.enum(['required', 'advisory']),
      outcome: z.enum(['fine', 'found', 'could-not-look']),
      findings: z.array(z.object({ quote: z.string() })),
      /** Findings beyond what a receipt holds. */
      unlisted: z.number().default(0),
    }),
  ),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      answer: z.enum(['yes', 'no', 'not-relevant']).nullable(),
      consentId: z.string().nullable(),
    }),
  ),
  overrides: z.array(z.object({ point: z.string(), reason: z.string() })),
  // Receipts of the first versions hold the consents themselves; whoever they name stays out of documents.
  consentIds: z.array(z.string()).default([]),
  isSensitive: z.boolean(),
  isCrisis: z.boolean(),
  secondReader: z.object({ name: z.string(), at: z.string() }).nullable(),
});

const consent = z.object({
  who: z.string(),
  purpose: z.string(),
  until: z.string().nullable(),
  withdrawal: z.string(),
});

export type ReceiptContent = z.infer<typeof receipt>;
type ConsentContent = z.infer<typeof consent>;

/** What a receipt or a consent note says beside its record; both null for a comment. */
export interface ReadPublication {
  readonly receipt: ReceiptContent | null;
  readonly consent: ConsentContent | null;
}

/** Reads the `publication` of evidence.json; null where it is missing or of a form that this version does not know. */
export function readPublication(kind: RecordKind, content: unknown): ReadPublication {
  return {
    receipt: kind === 'publication-receipt' ? (receipt.safeParse(content).data ?? null) : null,
    consent: kind === 'consent-note' ? (consent.safeParse(content).data ?? null) : null,
  };
}

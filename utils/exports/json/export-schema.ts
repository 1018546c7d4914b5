import * as z from 'zod';
import { CAPTURE_ENDS } from '@/utils/domain/archive-capture';

/** Before it there is nothing to export, and a zip can hardly say it. */
const EARLIEST = Date.UTC(1990);

const instant = z.iso
  .datetime({ error: 'expected an instant in UTC, such as 2026-09-01T08:00:00Z' })
  .describe('ISO instant in UTC');
const day = z.iso
  .date({ error: 'expected a day, such as 2026-09-01' })
  .describe('Day, YYYY-MM-DD; it has no time and no zone');
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, hex');
const text = z.string();
const platform = z.enum(['facebook', 'instagram', 'practice']);

const registration = z.object({
  registrationId: text,
  title: text,
  criterionId: text,
  caseNumber: text.nullable(),
  isConfidential: z.boolean(),
  note: text,
  recordId: text,
  direction: z.enum(['incoming', 'outgoing']),
  receivedAt: instant,
  from: text,
  to: text.nullable().optional().describe('Who was answered, of a reply.'),
  state: z.enum(['requested', 'registered', 'declined']),
  number: text.nullable(),
  registeredAt: day.nullable(),
  officer: text.nullable().optional(),
});

/** A record, without its evidence. */
export const recordSchema = z.object({
  id: z.string().regex(/^[\w-]{1,80}$/),
  kind: z.enum(['comment', 'publication-receipt', 'consent-note', 'archive-capture']),
  platform,
  account: z.object({ platform, keys: z.array(text), name: text, address: text }),
  commentId: text.nullable(),
  parentId: text.nullable(),
  postId: text.nullable(),
  permalink: text.nullable(),
  authorName: text.nullable(),
  authorAddress: text.nullable(),
  text,
  postText: text,
  writtenAt: z.object({ shown: text, from: instant, until: instant }).nullable(),
  capturedAt: instant,
  storedAt: instant,
  editorId: text,
  editorName: text,
  removal: z
    .object({
      groundId: text,
      groundLabel: text,
      measure: z.enum(['hide', 'delete']),
      groundText: text.nullable(),
      disposalRule: text.nullable(),
    })
    .nullable(),
  registration: registration.nullable(),
  capture: z
    .object({
      change: text.nullable(),
      end: z.enum(CAPTURE_ENDS),
      isFirstPage: z.boolean().default(false),
      screens: z.number().int().positive(),
      unsure: z
        .array(z.number().int().positive())
        .optional()
        .describe('Screens before which something may be missing.'),
      covered: z
        .array(z.number().int().positive())
        .optional()
        .describe('Screens on which conversations or notices that lay over the page are painted over.'),
      commentIds: z.array(text).describe('Comments of which any part stood on its screens.'),
      shown: z.array(sha256).optional().describe('Digests of the words that stood whole on its screens.'),
    })
    .optional()
    .describe('Of an archive capture alone.'),
  isConfidential: z.boolean(),
  isPractice: z.boolean(),
  policy: z.object({ id: text, version: text, hash: text }),
  evidenceHash: sha256,
  isSealed: z
    .literal(true)
    .optional()
    .describe('Its words and evidence were encrypted when this was written.'),
});

const part = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  sha256: sha256.describe('What the evidence says; the bytes differ where `fault` is not null.'),
  fault: z.enum(['part-changed', 'part-unreadable']).nullable(),
  base64: z.string().nullable().describe('The bytes; null when they could not be read.'),
});

const event = z.object({
  seq: z.number().int().positive(),
  id: text,
  at: instant,
  recordId: text.nullable(),
  type: z.enum([
    'captured',
    'stored',
    'removal-requested',
    'removed',
    'said-gone',
    'said-gone-withdrawn',
    'removal-failed',
    'removal-undone',
    'registration-requested',
    'registered',
    'registration-declined',
    'registration-reopened',
    'made-confidential',
    'sealed',
    'shown',
    'verified',
    'post-recognised',
    'consent-withdrawn',
    'exported',
    'handed-over',
    'handed-over-withdrawn',
    'masked',
    'disposed',
  ]),
  editorId: text.nullable(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  previous: sha256,
});

/** The JSON that Bevara writes and the command line reads: records whole, with the bytes of their evidence. */
export const exportSchema = z.object({
  format: z.literal('bevara-export'),
  formatVersion: z.literal(1),
  createdAt: instant
    .refine((at) => Date.parse(at) >= EARLIEST, { error: 'expected an instant of 1990 or later' })
    .describe(
      'ISO instant in UTC at which the file was put together, 1990 or later: a zip knows no date before 1980.',
    ),
  organization: text,
  extensionVersion: text,
  records: z.array(
    z.object({
      record: recordSchema,
      parts: z
        .array(part)
        .describe('Among them evidence.json, which `$defs.evidence` describes; no two have one name.'),
    }),
  ),
  events: z.array(event).describe('An unbroken stretch of the chain that holds every event of the records.'),
  hasPractice: z.boolean().describe('true: among them is practice with fictional people.'),
});

export type ExportFile = z.infer<typeof exportSchema>;

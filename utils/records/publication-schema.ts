import { z } from 'zod';
import { LONGEST, type PublicationDraft, type RecognisedPost } from '@/utils/domain/publication';
import { PLATFORM_IDS } from '@/utils/domain/platform';

// An extension page has no `eval`; without this zod tries it once and the console shows a CSP fault.
z.config({ jitless: true });

const short = z.string().max(LONGEST.short);
const long = z.string().max(LONGEST.long);
const id = z.string().regex(/^[\w-]{8,64}$/);
const instant = z.iso.datetime();
const address = z
  .string()
  .max(10_000)
  .regex(/^(https?|chrome-extension|moz-extension):\/\//);
const level = z.enum(['required', 'advisory']);

const identity = z.object({
  platform: z.enum(PLATFORM_IDS),
  keys: z.array(short).min(1).max(20),
  name: short,
  address,
});

const consent = z.object({
  id,
  who: short.min(1),
  purpose: short,
  until: z.iso.date().nullable(),
  withdrawal: short,
});

/** A receipt as it comes over the border from a content script. Anything else is refused as a whole. */
export const publicationSchema: z.ZodType<PublicationDraft> = z.object({
  receiptId: id,
  outcome: z.enum(['published', 'given-up']),
  platform: z.enum(PLATFORM_IDS),
  account: identity,
  text: long,
  attachments: z
    .array(z.object({ kind: z.enum(['photo', 'video']), alt: long.nullable() }))
    .max(LONGEST.attachments),
  checks: z
    .array(
      z.object({
        check: short,
        version: z.number(),
        level,
        outcome: z.enum(['fine', 'found', 'could-not-look']),
        findings: z.array(z.object({ code: short, quote: long })).max(LONGEST.findings),
        unlisted: z.number().int().nonnegative().default(0),
      }),
    )
    .max(100),
  questions: z
    .array(
      z.object({
        id: short,
        text: long,
        level,
        answer: z.enum(['yes', 'no', 'not-relevant']).nullable(),
        consentId: id.nullable(),
      }),
    )
    .max(200),
  overrides: z.array(z.object({ point: short, reason: long.min(1) })).max(200),
  consents: z.array(consent).max(50),
  isSensitive: z.boolean(),
  secondReader: z.object({ name: short.min(1), at: instant }).nullable(),
  isCrisis: z.boolean(),
  policy: z.object({ id: short, version: short, hash: short }),
  editor: z.object({ editorId: short.min(1), name: short, title: short, unit: short, role: short }),
  at: instant,
  pageAddress: address,
  versions: z.object({ extension: short, adapter: short }),
  isPractice: z.boolean(),
});

export const recognisedPostSchema: z.ZodType<RecognisedPost> = z.object({
  receiptId: id,
  account: identity,
  permalink: address,
  postId: short.nullable(),
});

import { z } from 'zod';
import type { CaptureDraft } from '@/utils/domain/capture-draft';
import { PLATFORM_IDS } from '@/utils/domain/platform';
import type { Protocol } from './protocol';

// The content security policy of an extension forbids the code that zod would otherwise compile.
z.config({ jitless: true });

/*
 * Shapes of what comes over the border from a content script or page. Nothing is taken on trust: what is not of this
 * shape is refused as a whole. A capture is checked by the store itself.
 */
const id = z.string().regex(/^[\w-]{8,64}$/);
const address = z.url({ protocol: /^(https?|chrome-extension|moz-extension)$/ }).max(8_000);
const instant = z.iso.datetime();
const platform = z.enum(PLATFORM_IDS);

export const identitySchema = z.strictObject({
  platform,
  keys: z.array(z.string().min(1).max(300)).min(1).max(20),
  name: z.string().min(1).max(500),
  address,
});

export const nothingSchema = z.undefined().or(z.null());
export const platformSchema = platform;
export const idSchema = id;
export const linksSchema = z.array(z.string().min(1).max(4_000)).max(20);
export const labelSchema = z
  .string()
  .max(200)
  .regex(/^[a-z]+\/[a-z]+\/\S/);
export const accountSchema = z.strictObject({ ...identitySchema.shape, id, addedAt: instant });

/** What the background itself looks at in a capture; the store checks all the rest. */
export const draftHeadSchema = z.custom<CaptureDraft>(
  (draft) => z.looseObject({ platform, account: identitySchema }).safeParse(draft).success,
);

export const areaSchema = z.strictObject({
  x: z.number().min(0).max(20_000),
  y: z.number().min(0).max(20_000),
  width: z.number().positive().max(20_000),
  height: z.number().positive().max(20_000),
  devicePixelRatio: z.number().positive().max(20),
});

/** What the background itself looks at in a receipt; the store checks all the rest. */
export const receiptHeadSchema = z.custom<Parameters<Protocol['publishing:save-receipt']>[0]>(
  (receipt) => z.looseObject({ receiptId: id, platform, account: identitySchema }).safeParse(receipt).success,
);

export const recognisedPostSchema = z.custom<Parameters<Protocol['publishing:recognise']>[0]>(
  (post) =>
    z.looseObject({ receiptId: id, account: identitySchema, permalink: address }).safeParse(post).success,
);

export const storedSchema = z.strictObject({ recordId: id, hash: z.string().regex(/^[0-9a-f]{64}$/) });

export const unfinishedSchema = z.strictObject({
  platform,
  commentIds: z.array(z.string().min(1).max(300)).max(200),
});

/** The store checks the rest. */
export const removalNoteSchema = z.custom<Parameters<Protocol['records:note-removal']>[0]>(
  (note) => z.looseObject({ eventId: id, recordId: id }).safeParse(note).success,
);

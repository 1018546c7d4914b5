import { z } from 'zod';
import { PLATFORM_IDS } from '@/utils/domain/platform';

// The content security policy of an extension forbids the code that zod would otherwise compile.
z.config({ jitless: true });

/*
 * Shapes of what comes over the border from a content script or page. Nothing is taken on trust: what is not of this
 * shape is refused as a whole. A capture is checked by the store itself.
 */
const id = z.string().regex(/^[\w-]{8,64}$/);
const code = z.string().max(64);
const address = z.url({ protocol: /^(https?|chrome-extension|moz-extension)$/ }).max(8_000);
const instant = z.iso.datetime();
const platform = z.enum(PLATFORM_IDS);
const measure = z.enum(['hide', 'delete']);

const identity = z.strictObject({
  platform,
  keys: z.array(z.string().min(1).max(300)).min(1).max(20),
  name: z.string().min(1).max(500),
  address,
});

export const nothingSchema = z.undefined().or(z.null());
export const platformSchema = platform;
export const idSchema = id;
export const labelSchema = z.string().regex(/^[\w./-]{1,120}$/);
export const accountSchema = z.strictObject({ ...identity.shape, id, addedAt: instant });

/** What the background itself looks at in a capture; the store checks all the rest. */
export const draftHeadSchema = z.looseObject({ platform, account: identity });

export const areaSchema = z.strictObject({
  x: z.number().min(0).max(20_000),
  y: z.number().min(0).max(20_000),
  width: z.number().positive().max(20_000),
  height: z.number().positive().max(20_000),
  devicePixelRatio: z.number().positive().max(20),
});

const step = z.enum(['locate', 'inline', 'open-menu', 'choose-item', 'confirm', 'verify']);
const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['removed', 'hidden']), how: z.enum(['driven', 'assisted']) }),
  z.strictObject({ kind: z.literal('left-to-editor'), step }),
  z.strictObject({ kind: z.literal('refused'), step, reason: code }),
  z.strictObject({ kind: z.literal('unconfirmed'), step }),
  z.strictObject({ kind: z.literal('already-gone') }),
  z.strictObject({ kind: z.literal('undone') }),
]);

export const removalNoteSchema = z.strictObject({
  eventId: id,
  recordId: id,
  measure,
  groundId: code,
  outcome,
});

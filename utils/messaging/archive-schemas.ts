import { z } from 'zod';
import { CAPTURE_ENDS, LONGEST_CHANGE, MOST_SCREENS } from '@/utils/domain/archive-capture';
import { idSchema, identitySchema } from './message-schemas';

/* Shapes of the messages of an archive capture. */
const pixels = z.number().min(0).max(20_000);

export const archiveWishSchema = z.strictObject({
  id: idSchema,
  tabId: z.int().nonnegative(),
  account: identitySchema,
  change: z.string().trim().min(1).max(LONGEST_CHANGE).nullable(),
  most: z.int().min(1).max(MOST_SCREENS),
});

export const archiveScreenSchema = z.strictObject({
  id: idSchema,
  number: z.int().min(1).max(MOST_SCREENS),
  top: z.number().min(0).max(10_000_000),
  width: pixels.positive(),
  height: pixels.positive(),
  continues: z.boolean(),
  devicePixelRatio: z.number().positive().max(20),
});

export const archiveEndingSchema = z.strictObject({ id: idSchema, end: z.enum(CAPTURE_ENDS) });

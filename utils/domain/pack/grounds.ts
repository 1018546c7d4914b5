import * as z from 'zod';
import { answers, plainText, ruleId } from './common';

/**
 * A ground for removal (NYK-16, VAR-5, VAL-4, SOG-2, KAL-9). `measures` has the usual measure first;
 * `hide` leaves the comment visible to its author and the author's friends.
 */
export const ground = z.strictObject({
  label: plainText,
  explanation: plainText.optional().describe('When the ground fits, in a sentence.'),
  legalReference: plainText.optional(),
  measures: z
    .array(z.enum(['hide', 'delete']))
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'repeated')
    .describe('What may be done, the usual measure first.'),
  evidence: z
    .enum(['all', 'metadata', 'none'])
    .describe('How much is kept. metadata: no text and no picture. none: only that it was done.'),
  forcesRegistration: z.boolean().default(false),
  isConfidential: z.boolean().default(false),
  pointsToPolice: z.boolean().default(false),
  isDefault: z.boolean().default(false).describe('Taken by a single click. At most one.'),
  needsText: z.boolean().default(false).describe('The editor must say in words what was breached.'),
  disposalRule: ruleId.optional().describe('The rule under retention that a removal names.'),
  noticeToAuthor: plainText.optional().describe('What the author may be told.'),
  answers,
});

export const grounds = z.record(ruleId, ground);

/** What must be there before a comment may be removed (NYK-14). */
export const evidence = z.strictObject({
  preserveBeforeRemoval: z.literal(true).describe('A principle of the product; no pack can turn it off.'),
  requiresScreenshot: z.boolean(),
  answers,
});

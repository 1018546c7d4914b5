import * as z from 'zod';
import { answers, force, plainText, ruleId } from './common';

const responsible = ruleId.optional().describe('A role.');

/** Deadlines and duties that keep coming back. Whose rule each number is can be asked of its provenance. */
export const duties = z.strictObject({
  response: z.strictObject({
    text: plainText,
    workingDays: z.int().min(0).max(30).optional(),
    workingHours: z.number().positive().max(200).optional(),
    acknowledgement: z
      .enum(['stops-clock', 'does-not-stop-clock', 'none'])
      .describe('What the word "an answer will come" does.'),
    force,
    answers,
  }),
  lookThrough: z.strictObject({
    text: plainText,
    everyDays: z.int().min(1).max(31),
    responsible,
    force,
    answers,
  }),
  supervision: z.strictObject({
    text: plainText,
    everyDays: z.int().min(1).max(92),
    legalReference: plainText.optional(),
    responsible,
    force,
    answers,
  }),
  capture: z.strictObject({
    text: plainText,
    everyMonths: z.int().min(1).max(24),
    isBeforeLargeChanges: z.boolean(),
    format: z.enum(['pdf/a', 'screenshot']),
    folder: plainText.optional(),
    responsible,
    force,
    answers,
  }),
  leave: z.strictObject({ text: plainText, needsDeputy: z.boolean(), force, answers }),
  media: z.strictObject({
    text: plainText,
    isSameDay: z.boolean(),
    responsible,
    force,
    answers,
  }),
  activity: z.strictObject({
    text: plainText,
    postsPerWeek: z.number().positive().max(100).optional(),
    warnAfterDays: z.int().min(7).max(365).describe('An account without posts for so long is pointed out.'),
    force,
    answers,
  }),
});

/** What is passed on, to whom, and how soon. */
export const handOvers = z.record(
  ruleId,
  z.strictObject({ label: plainText, when: plainText, to: ruleId.describe('A role.'), answers }),
);

/** How the channels work in a crisis (NYK-10, VAR-15, VAL-9). */
export const crisis = z.strictObject({
  text: plainText,
  publishing: z.enum(['central-accounts-only', 'all-accounts', 'decided-case-by-case']),
  centralMedia: z.array(z.enum(['facebook', 'instagram', 'x'])).default([]),
  lookThroughHours: z.int().min(1).max(24),
  responsible,
  answers,
});

import * as z from 'zod';
import { answers, plainText, ruleId } from './common';

export const level = z
  .enum(['required', 'advisory', 'off'])
  .describe('required: open points hold the post until mended or overridden with a reason.');

const check = z.strictObject({ level, answers });
const count = z.int().min(0).max(1000);
const words = z.array(plainText).default([]);

function withParameters<T extends z.ZodRawShape>(parameters: T) {
  return check.extend({ parameters: z.strictObject(parameters) });
}

/** The checks of a draft before it is published, by id, with the parameters that each one takes. */
export const checks = z.strictObject({
  spelling: check.extend({
    parameters: z.strictObject({ words: words.describe('Words of one’s own.') }).default({ words: [] }),
  }),
  'plain-language': withParameters({ maximumLix: count, fromWords: count }),
  'long-sentence': withParameters({ mostWords: count }),
  abbreviation: check,
  'address-form': check,
  capitals: withParameters({ longestWord: count }),
  exclamation: withParameters({ most: count }),
  emoji: withParameters({ most: count }),
  'person-remark': check,
  'identity-number': check,
  phone: check,
  email: check,
  'street-address': check,
  'car-plate': check,
  'case-number': check,
  health: check,
  'missing-official-link': check,
  'bad-link': withParameters({ mostLinks: count }),
  shortener: check,
  'hashtag-case': check,
  'hashtag-count': withParameters({ most: count }),
  political: withParameters({ parties: words, daysBeforeElection: count }),
  'elected-link': withParameters({
    sites: words.describe('Pages of those elected, such as a blog; the parties’ own are known.'),
  }),
  'private-account': check,
  'alt-text-missing': check,
  fit: check,
  duplicate: withParameters({ days: count }),
  'picture-missing': check,
  'picture-metadata': check,
  'second-reader': withParameters({ isOfferedAlways: z.boolean() }),
});

export type CheckId = keyof z.infer<typeof checks>;

/** A point that only a person can answer: yes, no, not relevant. */
export const question = z.strictObject({
  text: plainText,
  why: plainText.optional(),
  when: z.enum(['always', 'picture', 'film', 'shared', 'person', 'before-first-post']),
  level,
  keepsConsent: z.boolean().default(false).describe('A consent note can be attached.'),
  answers,
});

export const checklist = z.strictObject({
  checks,
  questions: z.record(ruleId, question),
  reminders: z.record(ruleId, z.strictObject({ text: plainText, answers })).default({}),
});

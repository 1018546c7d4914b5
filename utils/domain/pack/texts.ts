import * as z from 'zod';
import { answers, plainText, ruleId } from './common';

/** Fields that a reply template or signature may use; filled from the comment, the editor and the pack. */
export const REPLY_FIELDS = [
  'author',
  'account',
  'municipality',
  'name',
  'title',
  'department',
  'unit',
  'date',
  'deadline',
  'caseNumber',
  'ground',
  'link',
  'email',
  'fact',
] as const;

/** Fields of the title of a registration. */
export const TITLE_FIELDS = ['author', 'medium', 'date', 'account'] as const;

/** Fields of a file name. */
export const FILE_NAME_FIELDS = ['medium', 'unit', 'account', 'date', 'context', 'id'] as const;

/** What a reply is about; signatures may differ by it (SOG-9). */
export const REPLY_KINDS = ['general', 'professional', 'media', 'notice'] as const;

/** How an answer is signed (NYK-4, VAL-2, SOG-9). The first that fits role and kind is taken. */
export const signatures = z.record(
  ruleId,
  z.strictObject({
    role: ruleId.optional().describe('Left out: every role.'),
    kind: z.enum(REPLY_KINDS).optional().describe('Left out: every kind of answer.'),
    template: plainText.describe('Fields such as {name}, {title}, {department}, {unit}.'),
    answers,
  }),
);

export const replies = z.record(
  ruleId,
  z.strictObject({
    label: plainText,
    when: plainText.describe('The situation it is meant for.'),
    kind: z.enum(REPLY_KINDS).default('general'),
    text: plainText.describe('Fields such as {author}, {caseNumber}, {link}.'),
    link: z.url('web-address').optional().describe('What {link} stands for when the editor gives none.'),
    answers,
  }),
);

/** House rules and information for those who visit the account. */
export const channelTexts = z.record(
  ruleId,
  z.strictObject({
    label: plainText,
    place: z.enum(['about', 'pinned', 'website']),
    text: plainText,
    answers,
  }),
);

/** Principles that no machine can keep: shown to the editor, never blocking. */
export const principles = z.record(ruleId, z.strictObject({ text: plainText, answers }));

const fileName = plainText.describe('Fields: {medium}, {unit}, {account}, {date}, {context}, {id}.');

export const fileNames = z.strictObject({
  capture: fileName,
  record: fileName,
  answers,
});

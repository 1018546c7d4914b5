import * as z from 'zod';
import { answers, isoDate, plainText, ruleId } from './common';

/** Kinds of record that a retention rule can speak of. */
export const RETAINED_KINDS = [
  'comment',
  'removed-comment',
  'own-post',
  'reply',
  'confidential',
  'capture',
  'checklist-receipt',
  'consent',
  'supervision-log',
  'waiting-comment',
] as const;

/**
 * What becomes of a kind of record. No period is built in: without schedule, decision and period nothing may be
 * disposed of (KAL-3, VAR-10, VAL-5, NYK-17).
 */
export const retentionRule = z.strictObject({
  label: plainText,
  kinds: z.array(z.enum(RETAINED_KINDS)).min(1),
  schedule: plainText.optional().describe('Where in the retention schedule the rule stands.'),
  decision: z
    .strictObject({ authority: plainText, date: isoDate, number: plainText })
    .optional()
    .describe('Who decided it, when, under which number.'),
  period: z
    .string()
    .regex(/^(P\d{1,3}[DMY]|no-longer-current)$/, 'period')
    .optional()
    .describe('P30D, P6M, P2Y or no-longer-current.'),
  trigger: z.enum(['captured', 'removed', 'registered', 'settled', 'consent-ended', 'archive-capture']),
  action: z.enum(['preserve', 'dispose', 'review']),
  hasHold: z.boolean().default(false).describe('true: nothing is disposed of for now.'),
  needsArchiveCapture: z.boolean().default(false).describe('Only after a capture that covers it.'),
  conditions: z.array(plainText).default([]).describe('Each is confirmed at disposal.'),
  note: plainText.optional(),
  answers,
});

export const retention = z.record(ruleId, retentionRule);

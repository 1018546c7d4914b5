import * as z from 'zod';
import { answers, force, plainText, ruleId } from './common';

/** What is registered, how, and what is not (NYK-19, KAL-1, KAL-2, VAR-18, SOG-3 to SOG-6). */
export const registration = z.strictObject({
  criteria: z.record(
    ruleId,
    z.strictObject({
      label: plainText,
      explanation: plainText.optional(),
      speaksFor: z.boolean().describe('false: speaks against registering.'),
      isConfidential: z.boolean().default(false),
      answers,
    }),
  ),
  defaultDirection: z.enum(['incoming', 'outgoing']),
  titleTemplate: plainText.describe('Fields: {author}, {medium}, {date}, {account}.'),
  replyTitleTemplate: plainText.describe('Of what the account itself wrote. The same fields.'),
  mainRule: z.strictObject({
    text: plainText,
    mayKeepOrdered: z
      .boolean()
      .describe('What is not confidential may be kept ordered and searchable instead.'),
    answers,
  }),
  confidentialMatter: z.strictObject({
    text: plainText,
    isRegistered: z.boolean(),
    answers,
  }),
  caseHandling: z
    .record(
      ruleId,
      z.strictObject({
        label: plainText,
        text: plainText,
        reply: ruleId.optional().describe('The reply template that goes with it.'),
        registersIncoming: z.boolean(),
        registersReply: z.boolean(),
        force,
        answers,
      }),
    )
    .default({}),
});

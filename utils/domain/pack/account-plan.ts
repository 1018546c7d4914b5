import * as z from 'zod';
import { answers, plainText, ruleId, statement } from './common';

const side = z.enum(['responsible', 'not-responsible', 'assess']);

/** The plan behind an account, its register entry, its start and its end (NYK-1, NYK-2, VAR-2, KAL-4, VAL-10). */
export const accountPlan = z.strictObject({
  intro: plainText,
  fields: z.record(
    ruleId,
    z.strictObject({
      label: plainText,
      help: plainText.optional(),
      kind: z.enum(['text', 'long-text', 'person', 'people', 'date', 'number', 'yes-no', 'address']),
      isRequired: z.boolean(),
      answers,
    }),
  ),
  minimumAdministrators: z.strictObject({ count: z.int().min(1).max(20), answers }),
  minimumCredentialHolders: z.strictObject({
    count: z.int().min(1).max(20),
    roles: z.array(ruleId).default([]).describe('Roles that must hold the credentials.'),
    answers,
  }),
  signers: z.record(ruleId, z.strictObject({ label: plainText, role: ruleId, answers })).default({}),
  startSteps: z.record(ruleId, statement).default({}),
  closingSteps: z.record(ruleId, statement).default({}),
  responsibility: z
    .partialRecord(
      z.enum(['facebook', 'instagram', 'blog', 'x', 'other']),
      z.strictObject({ ownPosts: side, visitorsComments: side }),
    )
    .optional()
    .describe('For whose personal data the municipality answers, by medium.'),
  answers,
});

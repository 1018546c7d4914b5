import * as z from 'zod';

// The content security policy of an extension forbids the code that zod would otherwise compile.
z.config({ jitless: true });

/*
 * The second argument of a form is the key under which the catalogue `policy-errors` says what is expected.
 */

/** The name by which a rule is found again in every layer: `threat`, `agitation-against-group`. */
export const ruleId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'rule-id')
  .describe('Lower-case letters a to z, digits and hyphens, beginning with a letter.');

/** Plain text for people. Markup is refused, because what a pack says is shown as it stands. */
export const plainText = z
  .string()
  .min(1)
  .max(8000)
  .regex(/^(?![\s\S]*<[A-Za-z/!?])/, 'markup')
  .describe('Plain text without markup.');

/** The demands that a rule answers, such as `NYK-14`; listed in policies/requirements.json. */
export const answers = z
  .array(z.string().regex(/^[A-Z]{3}-\d+$/, 'requirement-id'))
  .default([])
  .describe('The demands that this rule answers, by id.');

/** A demand blocks or is asked for; a recommendation (*should* in the source) reminds and never blocks. */
export const force = z.enum(['required', 'recommended']).describe('recommended: reminds, never blocks.');

export const isoDate = z.iso.date('iso-date').describe('YYYY-MM-DD');

/** One duty or text as a rule of its own: what it says, and which demands it answers. */
export const statement = z.strictObject({ text: plainText, answers });

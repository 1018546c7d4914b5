import * as z from 'zod';
import { answers, plainText, ruleId } from './common';

/** Where a way through the guide can end. */
export const GUIDE_ACTIONS = [
  'no-action',
  'reply',
  'remove',
  'register',
  'reply-and-register',
  'reply-and-preserve',
  'add-to-case',
  'pass-on',
  'preserve',
  'ask-for-help',
] as const;

/** A question has `choices` and no `action`; an end has an `action` and no `choices`. */
export const guideNode = z.strictObject({
  text: plainText,
  help: plainText.optional(),
  choices: z.array(z.strictObject({ label: plainText, to: ruleId })).optional(),
  action: z.enum(GUIDE_ACTIONS).optional(),
  reply: ruleId.optional().describe('The reply template that the action uses.'),
  handOver: ruleId.optional().describe('The hand-over that the action uses.'),
  criterion: ruleId.optional().describe('The registration criterion that is proposed.'),
  answers,
});

/** The flow chart from an incoming comment to what is done with it (NYK-25, VAR-17, SOG-8). */
export const guide = z.strictObject({
  label: plainText,
  start: ruleId,
  nodes: z.record(ruleId, guideNode),
  answers,
});

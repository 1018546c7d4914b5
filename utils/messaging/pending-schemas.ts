import { z } from 'zod';
import { leaveSchema } from '@/utils/domain/service-calendar';
import { DISMISS_REASONS, type EditorsChange, type NoticedComment } from '@/utils/domain/pending-comment';
import { idSchema, platformSchema } from './message-schemas';

/*
 * Shapes of the messages about what waits for an answer. Longer texts are no question to a municipality: they are
 * refused here and were cut by the sender.
 */
const commentId = z.string().regex(/^[\w.-]{1,64}$/);
const name = z.string().max(500);
const text = z.string().max(10_000);
const instant = z.iso.datetime();

const noticed: z.ZodType<NoticedComment> = z.strictObject({
  commentId,
  threadId: commentId,
  permalink: z
    .url({ protocol: /^https$/ })
    .max(8_000)
    .nullable(),
  authorName: name,
  text,
  written: z.strictObject({ from: instant, until: instant }).nullable(),
  post: text,
  parent: z.strictObject({ author: name, text }).nullable(),
  isByAccount: z.boolean(),
  before: z.array(z.strictObject({ commentId, authorName: name })).max(500),
});

export const listLengthSchema = z.int().min(1).max(1_000).nullable();

export const noticedSchema = z.strictObject({
  platform: platformSchema,
  accountId: idSchema,
  comments: z.array(noticed).max(200),
});

const ruleId = z.string().regex(/^[a-z][a-z0-9-]{0,80}$/);
const person = z.string().trim().min(1).max(200);

const change: z.ZodType<EditorsChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted') }),
  z.strictObject({ kind: z.literal('dismissed'), reason: z.enum(DISMISS_REASONS) }),
  z.strictObject({ kind: z.literal('assigned'), to: person, handOver: ruleId.nullable() }),
  z.strictObject({ kind: z.literal('postponed'), until: instant }),
  z.strictObject({ kind: z.literal('acknowledged'), answeredAt: instant }),
  z.strictObject({ kind: z.literal('answered'), answeredAt: instant, how: z.literal('editor') }),
  z.strictObject({ kind: z.literal('gone') }),
  z.strictObject({ kind: z.literal('guided'), path: z.array(ruleId).min(1).max(50) }),
  z.strictObject({ kind: z.literal('drafted'), reply: ruleId }),
  z.strictObject({ kind: z.literal('reopened') }),
]);

export const pendingChangeSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+:[\w.-]{1,64}$/),
  stepId: idSchema,
  change,
});

export const decisionSchema = z.strictObject({
  platform: platformSchema,
  accountId: idSchema,
  comment: noticed,
  steps: z
    .array(z.strictObject({ stepId: idSchema, change }))
    .min(1)
    .max(5),
});

export const answeringContextSchema = z.strictObject({ platform: platformSchema, commentId });

export const missingSchema = z.strictObject({ platform: platformSchema, accountId: idSchema, commentId });

export const replyDraftSchema = z.strictObject({ platform: platformSchema, accountId: idSchema, text });

export const keptLeaveSchema = z
  .strictObject({ ...leaveSchema.shape, id: idSchema, editor: person, deputy: person })
  .refine(({ from, until, editor, deputy }) => from <= until && editor !== deputy);

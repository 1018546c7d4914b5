import { z } from 'zod';
import type { AccountPeople } from '@/utils/domain/account';
import { PERIODS, type LookNote, type PeriodName } from '@/utils/domain/supervision';
import { idSchema, platformSchema } from './message-schemas';

/* Shapes of the messages about duties: the log of looking through, the report, and who answers for an account. */
const instant = z.iso.datetime();
const person = z.string().trim().min(1).max(200);

export const lookNoteSchema: z.ZodType<LookNote> = z
  .strictObject({
    id: idSchema,
    platform: platformSchema,
    accountId: idSchema,
    from: instant,
    until: instant,
    seconds: z.int().min(0).max(86_400),
    comments: z.int().min(0).max(100_000),
    oldest: instant.nullable(),
    newest: instant.nullable(),
    posts: z.array(z.strictObject({ key: z.string().regex(/^[\w.-]{1,128}$/), at: instant })).max(200),
  })
  .refine(({ from, until }) => from <= until);

export const periodNameSchema: z.ZodType<PeriodName> = z.enum(PERIODS);

export const handLookSchema = z.strictObject({ id: idSchema, accountId: idSchema });

export const reminderTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .nullable();

const people: z.ZodType<AccountPeople> = z.strictObject({
  responsible: person.nullable(),
  editor: person.nullable(),
  deputy: person.nullable(),
  credentialHolders: z.array(person).max(20),
  postsPerWeek: z.number().positive().max(100).nullable().optional(),
});

export const accountPeopleSchema = z.strictObject({ id: idSchema, people });

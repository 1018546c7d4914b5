import * as z from 'zod';
import { accountPlan } from './account-plan';
import { checklist } from './checklist';
import { plainText } from './common';
import { crisis, duties, handOvers } from './duties';
import { evidence, grounds } from './grounds';
import { guide } from './guide';
import { holidays, serviceHours } from './hours';
import { identity, roles } from './identity';
import { registration } from './registration';
import { retention } from './retention';
import { channelTexts, fileNames, principles, replies, signatures } from './texts';

/** The version of the form of a pack, not of its content. */
export const SCHEMA_VERSION = 1;

/** `se/nykvarn`, `se/_base`, `se/nykvarn/fritidsfabriken`: the path of the file below policies/, without `.json`. */
export const packId = z.string().regex(/^[a-z]{2}(\/[a-z0-9_-]+){1,2}$/, 'pack-id');

/** A whole pack, as it is in force after its layers have been merged. */
export const pack = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: packId,
  version: z
    .string()
    .regex(/^\d+(\.\d+){0,2}$/, 'version')
    .describe('1, 1.2 or 1.2.3; raised whenever the content changes.'),
  about: plainText.optional().describe('Where the rules come from.'),
  identity,
  roles,
  serviceHours,
  holidays,
  grounds,
  evidence,
  registration,
  duties,
  handOvers,
  crisis,
  signatures,
  replies,
  guide,
  channelTexts,
  principles,
  checklist,
  accountPlan,
  retention,
  fileNames,
});

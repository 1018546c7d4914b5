import * as z from 'zod';
import openText from '@/policies/open-requirements.json?raw';
import listText from '@/policies/requirements.json?raw';

const requirement = z.strictObject({
  title: z.string(),
  /** *should* in the source: a reminder, never a block. */
  isAdvice: z.boolean().default(false),
  /** Files or folders that answer it beside or instead of a rule. */
  modules: z.array(z.string()).default([]),
});

export type Requirement = z.infer<typeof requirement>;

/** Every demand by id, with its short title and the modules that answer it. */
export function readRequirements(): Readonly<Record<string, Requirement>> {
  return z.record(z.string(), requirement).parse(JSON.parse(listText));
}

/** The demands that wait for a later part of the product, by id, with the number of that part. */
export function readOpenRequirements(): Readonly<Record<string, number>> {
  return z.record(z.string(), z.int()).parse(JSON.parse(openText));
}

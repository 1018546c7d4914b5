import * as z from 'zod';
import { pack, packId } from '@/utils/domain/pack/pack';

/**
 * The same form with everything left open: a layer says only what it changes. Any value may be left out, and `null`
 * takes an inherited one away. Lists and single values are whole or absent.
 */
function loosen(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return loosen(schema.unwrap());
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape).map(([key, value]) => [
      key,
      loosen(value).nullable().optional(),
    ]);
    return describeAlike(schema, z.strictObject(Object.fromEntries(entries)));
  }
  if (schema instanceof z.ZodRecord) {
    const value = loosen(schema.valueType).nullable();
    return describeAlike(schema, z.partialRecord(schema.keyType, value));
  }
  return schema as z.ZodType;
}

function describeAlike(from: z.ZodType, to: z.ZodType): z.ZodType {
  return from.description ? to.describe(from.description) : to;
}

const { schemaVersion, id, version, about, ...parts } = pack.shape;

/** The form of one file in policies/. The JSON Schema in policies/schema.json is made of this. */
export const layerSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion,
  id,
  version,
  extends: packId.optional().describe('The pack that this one builds on. Left out only by a country’s base.'),
  about,
  ...Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, loosen(part).optional()])),
});

/** One file as it was read. */
export interface LayerDocument {
  readonly id: string;
  readonly version: string;
  readonly extends?: string;
  readonly [part: string]: unknown;
}

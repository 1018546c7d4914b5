import * as z from 'zod';
import { evidenceSchema } from './evidence-schema';
import { exportSchema } from './export-schema';

const DRAFT = { target: 'draft-2020-12' } as const;

/** The JSON Schema (2020-12) of the export and of the evidence in it, as `utils/exports/json/schema.json` publishes it. */
export function describeSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(exportSchema, DRAFT);
  const { $schema: _, ...evidence } = z.toJSONSchema(evidenceSchema, DRAFT);
  return JSON.stringify({ $schema, title: 'Bevara export', ...rest, $defs: { evidence } }, null, 2);
}

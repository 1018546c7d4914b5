import * as z from 'zod';
import { exportSchema } from './export-schema';

/** The JSON Schema (2020-12) of the export, as `utils/exports/json/schema.json` publishes it. */
export function describeSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(exportSchema, { target: 'draft-2020-12' });
  return JSON.stringify({ $schema, title: 'Bevara export', ...rest }, null, 2);
}

import * as z from 'zod';
import { layerSchema } from './layer-schema';

/** The JSON Schema of a pack file, for editors that complete and check while one writes. Kept in policies/schema.json. */
export function describeJsonSchema(): string {
  const schema = z.toJSONSchema(layerSchema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ ...schema, title: 'Bevara policy pack' }, null, 2)}\n`;
}

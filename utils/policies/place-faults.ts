import type { PolicyError } from '@/utils/domain/policy';
import { type Fault, LIMIT_OF_ERRORS, type PlacedFault } from './fault';
import { findOrigin } from './merge-layers';
import type { ReadLayer } from './read-layer';

/** Puts a fault of the merged pack on the line of the file that said so: the most specific layer that has the path. */
export function placeFault(fault: Fault, layers: readonly ReadLayer[]): PlacedFault {
  const documents = layers.flatMap((layer) => (layer.document ? [layer.document] : []));
  for (let length = fault.path.length; length > 0; length--) {
    const origin = findOrigin(documents, fault.path.slice(0, length));
    const layer = layers.findLast((one) => one.document === origin);
    if (origin && layer) return { ...fault, pack: layer.id, line: layer.lineOf(fault.path) };
  }
  return { ...fault, pack: layers.at(-1)?.id ?? '', line: 1 };
}

/** The faults as values for the screen: in the order of the files, the first hundred. */
export function toPolicyErrors(faults: readonly PlacedFault[]): PolicyError[] {
  const errors = faults.slice(0, LIMIT_OF_ERRORS).map(toPolicyError);
  const first = errors[0];
  const rest = faults.length - errors.length;
  if (!first || !rest) return errors;
  return [...errors, { code: 'and-more', pack: first.pack, path: '', line: 0, fields: { count: rest } }];
}

function toPolicyError({ code, pack, path, line, fields }: PlacedFault): PolicyError {
  const clipped = Object.entries(fields).map(([key, value]) => [
    key,
    typeof value === 'string' ? clip(value) : value,
  ]);
  return { code, pack, path: clip(path.join('.')), line, fields: Object.fromEntries(clipped) };
}

/** A sentence stays one, however long a key in the file is. */
function clip(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

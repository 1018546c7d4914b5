import type { PolicyError, PolicyLayer, ResolvedPolicy } from '@/utils/domain/policy';
import { fail, type Result, succeed } from '@/utils/domain/result';
import { checkPolicy } from './check-policy';
import { completePolicy } from './complete-policy';
import type { Fault, PlacedFault } from './fault';
import { hashPolicy } from './hash-policy';
import type { LayerDocument } from './layer-schema';
import { isTree, mergeLayers, traceOrigins } from './merge-layers';
import { placeFault, toPolicyErrors } from './place-faults';
import { type ReadLayer, readLayer } from './read-layer';

/** Where the text of a pack comes from, by id; null when there is none. */
export type PackSource = (id: string) => string | null;

/**
 * Reads, merges and checks a pack with everything it extends, from the beginning. Either all of it is right, or every
 * fault in every file comes back and nothing is applied.
 */
export async function resolvePolicy(
  id: string,
  source: PackSource,
): Promise<Result<ResolvedPolicy, readonly PolicyError[]>> {
  const { layers, faults } = readChain(id, source);
  const own = [...faults, ...layers.flatMap((layer) => layer.faults)];
  const documents = layers.flatMap((layer) => (layer.document ? [layer.document] : []));
  if (faults.length || documents.length < layers.length) return fail(toPolicyErrors(own));

  const merged = mergeLayers(documents);
  const { policy, faults: open } = completePolicy(merged, own);
  const crossing = policy ? checkPolicy(policy) : [];
  const all = [...own, ...[...open, ...crossing].map((fault) => placeFault(fault, layers))];
  if (all.length || !policy) return fail(toPolicyErrors(all));

  return succeed({
    ref: { id: policy.id, version: policy.version, hash: await hashPolicy(policy) },
    policy,
    layers: documents.map(describeLayer),
    origins: traceOrigins(merged, documents),
  });
}

function readChain(id: string, source: PackSource): { layers: ReadLayer[]; faults: PlacedFault[] } {
  const layers: ReadLayer[] = [];
  let next: string | undefined = id;
  while (next !== undefined) {
    const user = layers[0];
    const blame = (code: Fault['code'], found: string): PlacedFault => ({
      code,
      path: user ? ['extends'] : [],
      pack: user?.id ?? id,
      line: user?.lineOf(['extends']) ?? 0,
      fields: { found },
    });
    if (layers.some((layer) => layer.id === next))
      return { layers, faults: [blame('circular-extends', next)] };
    const text = source(next);
    if (text === null) return { layers, faults: [blame('not-found', next)] };
    const layer = readLayer(next, text);
    layers.unshift(layer);
    next = layer.document?.extends;
  }
  return { layers, faults: [] };
}

function describeLayer(layer: LayerDocument): PolicyLayer {
  const identity = isTree(layer['identity']) ? layer['identity'] : {};
  const name = identity['name'];
  return {
    id: layer.id,
    version: layer.version,
    name: typeof name === 'string' ? name : null,
    isBase: layer.extends === undefined,
  };
}

import { pack } from '@/utils/domain/pack/pack';
import type { Policy, PolicyError, PolicyLayer, ResolvedPolicy } from '@/utils/domain/policy';
import { fail, type Result, succeed } from '@/utils/domain/result';
import { checkPolicy } from './check-policy';
import { explainIssue } from './explain-issues';
import type { Fault, PlacedFault } from './fault';
import { hashPolicy } from './hash-policy';
import type { LayerDocument } from './layer-schema';
import { isTree, mergeLayers, traceOrigins } from './merge-layers';
import { placeFault, toPolicyErrors } from './place-faults';
import { type ReadLayer, readLayer } from './read-layer';
import { shippedPack } from './shipped-packs';

/** Where the text of a pack comes from, by id; null when there is none. */
export type PackSource = (id: string) => string | null;

/**
 * Loads a pack with everything it extends. Either all of it is right, or every fault in every file comes back
 * and nothing is applied.
 */
export async function loadPolicy(
  id: string,
  source: PackSource = shippedPack,
): Promise<Result<ResolvedPolicy, readonly PolicyError[]>> {
  const { layers, faults } = readChain(id, source);
  const own = [...faults, ...layers.flatMap((layer) => layer.faults)];
  const documents = layers.flatMap((layer) => (layer.document ? [layer.document] : []));
  if (!documents.length || documents.length < layers.length) return fail(toPolicyErrors(own));

  const merged = mergeLayers(documents);
  const { policy, faults: open } = complete(merged, own);
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

/**
 * The merged pack as a whole one. What a faulty part leaves missing is no second fault: the thing around it is left
 * out, so that the rest can be looked at in the same go.
 */
function complete(
  merged: unknown,
  known: readonly PlacedFault[],
): { policy: Policy | null; faults: Fault[] } {
  const faults: Fault[] = [];
  let tree = merged;
  for (;;) {
    const parsed = pack.safeParse(tree, { reportInput: true });
    if (parsed.success) return { policy: parsed.data, faults };
    const found = parsed.error.issues.flatMap(explainIssue);
    const isConsequence = (fault: Fault) =>
      [...known, ...faults].some(
        (other) => isSameOrAround(other.path, fault.path) || isSameOrAround(fault.path, other.path),
      );
    const fresh = found.filter((fault) => !isConsequence(fault));
    faults.push(...fresh);
    const pruned = found.reduce<unknown>((rest, fault) => dropAround(rest, fault.path), tree);
    if (!isTree(pruned) || !Object.keys(pruned).length) return { policy: null, faults };
    tree = pruned;
  }
}

function isSameOrAround(outer: Fault['path'], inner: Fault['path']): boolean {
  return outer.every((key, i) => inner[i] === key);
}

/** Without the thing that holds the path; each turn takes something away, so it ends. */
function dropAround(tree: unknown, path: Fault['path']): unknown {
  const [key, ...rest] = path;
  if (!isTree(tree) || key === undefined || !Object.hasOwn(tree, key) || !isTree(tree[key])) return undefined;
  const inner = dropAround(tree[key], rest);
  const { [key]: _, ...others } = tree;
  return inner === undefined ? others : { ...tree, [key]: inner };
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

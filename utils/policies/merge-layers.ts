import type { LayerDocument } from './layer-schema';
import type { Path } from './json-text';

type Tree = Readonly<Record<string, unknown>>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Merges the layers, the base first, by JSON Merge Patch (RFC 7396): things with an id merge by it, `null` removes,
 * single values and lists replace, but the demands of a rule (`answers`) add up. What a layer names comes before what
 * it inherits, in the layer's own order. `extends` and `about` are not inherited.
 */
export function mergeLayers(layers: readonly LayerDocument[]): Tree {
  const merged = layers.reduce<Tree>((base, layer) => {
    const { extends: _, $schema: __, ...rest } = layer;
    const { about: ___, ...inherited } = base;
    return merge(inherited, rest);
  }, {});
  return merged;
}

function merge(base: unknown, layer: Tree): Tree {
  const inherited = isTree(base) ? base : {};
  const own = Object.entries(layer)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key, mergeValue(key, inherited[key], value)]);
  const rest = Object.entries(inherited).filter(([key]) => !Object.hasOwn(layer, key));
  return Object.fromEntries([...own, ...rest]) as Tree;
}

function mergeValue(key: string, inherited: unknown, own: unknown): unknown {
  if (isTree(own)) return merge(inherited, own);
  const addsUp = key === 'answers' && Array.isArray(inherited) && Array.isArray(own);
  return addsUp ? [...new Set<unknown>([...inherited, ...own])] : own;
}

/** The most specific layer that says anything at the path; null when none does. */
export function findOrigin<L extends LayerDocument>(layers: readonly L[], path: Path): L | null {
  return layers.findLast((layer) => reach(layer, path) != null) ?? null;
}

function reach(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** Path to layer id for every rule and value of the merged pack. Lists are values. */
export function traceOrigins(merged: Tree, layers: readonly LayerDocument[]): Record<string, string> {
  const origins: Record<string, string> = {};
  const walk = (value: unknown, path: string[]) => {
    const origin = findOrigin(layers, path);
    if (path.length && origin) origins[path.join('.')] = origin.id;
    if (isTree(value)) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(merged, []);
  return origins;
}

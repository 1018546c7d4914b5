import type { PolicyLayer, ResolvedPolicy } from './policy';

/**
 * Whose a rule or a value is. A rule is of the most specific layer that words it or answers a demand with it (a layer
 * that only turns a number does not make the rule its own); a single value is of the layer that set it. Null where nothing stands at the path (`duties.response.workingDays`).
 */
export function findLayerOf(resolved: ResolvedPolicy, path: string): PolicyLayer | null {
  const claims = [`${path}.answers`, `${path}.label`, `${path}.text`].flatMap(
    (inner) => resolved.origins[inner] ?? [],
  );
  const ids = claims.length ? claims : [resolved.origins[path]];
  return resolved.layers.findLast((layer) => ids.includes(layer.id)) ?? null;
}

/** True for what a country's base decides because the municipality's own documents are silent. */
export function isDefault(resolved: ResolvedPolicy, path: string): boolean {
  return findLayerOf(resolved, path)?.isBase ?? false;
}

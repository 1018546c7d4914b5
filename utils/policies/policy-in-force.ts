import type { PolicyError, PolicyInForce, ResolvedPolicy } from '@/utils/domain/policy';
import { type Result, succeed } from '@/utils/domain/result';
import { DEFAULT_PACK } from './load-moderation-policy';
import { loadPolicy } from './load-policy';
import type { PackSource } from './resolve-policy';
import { shippedPack } from './shipped-packs';

type Texts = Readonly<Record<string, string>>;

export interface PolicyChoice {
  /** Null until a municipality has been chosen: then the base holds. */
  readonly id: string | null;
  /** Files beside the shipped ones; they go before a shipped file with the same id. */
  readonly own: Texts;
  readonly lastGood: { readonly id: string; readonly texts: Texts } | null;
}

/** Own files first, then the shipped ones. */
export function packSource(own: Texts): PackSource {
  return (id) => (Object.hasOwn(own, id) ? (own[id] ?? null) : shippedPack(id));
}

/**
 * The pack that holds: the chosen one, or, when it can no longer be used, the one that worked last, together with what
 * is wrong with the chosen one. Fails only when there is neither.
 */
export async function loadPolicyInForce({
  id,
  own,
  lastGood,
}: PolicyChoice): Promise<Result<PolicyInForce, readonly PolicyError[]>> {
  const loaded = await loadPolicy(id ?? DEFAULT_PACK, packSource(own));
  if (loaded.ok) return succeed({ resolved: loaded.value, isChosen: id !== null, faults: [] });
  const before = lastGood && (await loadPolicy(lastGood.id, packSource(lastGood.texts)));
  return before?.ok ? succeed({ resolved: before.value, isChosen: true, faults: loaded.failure }) : loaded;
}

/** The text of every file of a pack that is in force; null when all of them are shipped, which needs no keeping. */
export function textsToKeep({ layers }: ResolvedPolicy, own: Texts): Texts | null {
  const source = packSource(own);
  const isOwn = layers.some(({ id }) => Object.hasOwn(own, id));
  return isOwn ? Object.fromEntries(layers.map(({ id }) => [id, source(id) ?? ''])) : null;
}

import type { Municipality } from '@/utils/domain/municipality';
import type { Policy, PolicyError, ResolvedPolicy } from '@/utils/domain/policy';
import type { PolicyChange } from '@/utils/domain/policy-change';
import { fail, type Result, succeed } from '@/utils/domain/result';
import { findMunicipalities, listMunicipalities } from '@/utils/policies/list-municipalities';
import { listChanges } from '@/utils/policies/list-changes';
import { loadPolicy } from '@/utils/policies/load-policy';
import { packSource } from '@/utils/policies/policy-in-force';
import { readPackHead } from '@/utils/policies/read-pack-head';
import { listShippedPacks, shippedPack } from '@/utils/policies/shipped-packs';
import type { PackTexts } from '@/utils/settings/own-packs';

/** Another choice that is being looked at; nothing of it holds yet. */
export interface Candidate {
  readonly resolved: ResolvedPolicy;
  readonly changes: readonly PolicyChange[];
  /** The imported text; null for a pack that is already here. */
  readonly text: string | null;
}

/** A pack that could be chosen, and what it would change; every fault when it cannot be. */
export async function lookAtPack(
  id: string,
  text: string | null,
  own: PackTexts,
  now: Policy | undefined,
): Promise<Result<Candidate, readonly PolicyError[]>> {
  const loaded = await loadPolicy(id, packSource(text === null ? own : { ...own, [id]: text }));
  if (!loaded.ok) return fail(loaded.failure);
  return succeed({ resolved: loaded.value, changes: now ? listChanges(now, loaded.value.policy) : [], text });
}

const LOOSE_ID = /"id"\s*:\s*"([a-z]{2}(?:\/[a-z0-9_-]+){1,2})"/;

/** The id that a text gives itself, also one that is broken further on, so that its faults can be told; null without. */
export function guessPackId(text: string): string | null {
  return readPackHead(text)?.id ?? LOOSE_ID.exec(text.slice(0, 10_000))?.[1] ?? null;
}

/** The shipped packs and one's own that match the written words. */
export function findChoices(written: string, own: PackTexts): Municipality[] {
  const shipped = listShippedPacks().map((id): [string, string] => [id, shippedPack(id) ?? '']);
  return findMunicipalities(listMunicipalities({ ...Object.fromEntries(shipped), ...own }), written);
}

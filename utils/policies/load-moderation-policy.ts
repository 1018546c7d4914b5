import type { ModerationPolicy, PolicyError } from '@/utils/domain/policy';
import { type Result, succeed } from '@/utils/domain/result';
import { loadPolicy } from './load-policy';
import { moderationPolicyOf } from './moderation-policy';
import type { PackSource } from './resolve-policy';
import { shippedPack } from './shipped-packs';

/** The rules that hold until a municipality has been chosen; shown as defaults. */
export const DEFAULT_PACK = 'se/_base';

/** What moderation needs of a pack. Without an id: the country's base. Every fault comes back, and then nothing holds. */
export async function loadModerationPolicy(
  id: string | null,
  source: PackSource = shippedPack,
): Promise<Result<ModerationPolicy, readonly PolicyError[]>> {
  const loaded = await loadPolicy(id ?? DEFAULT_PACK, source);
  return loaded.ok ? succeed(moderationPolicyOf(loaded.value)) : loaded;
}

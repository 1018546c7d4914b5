import type { PolicyInForce } from '@/utils/domain/policy';
import type { Failure } from '@/utils/domain/failure';
import { fail, type Result } from '@/utils/domain/result';
import { loadPolicyInForce, textsToKeep } from '@/utils/policies/policy-in-force';
import { readPackHead } from '@/utils/policies/read-pack-head';
import { readManagedSettings } from '@/utils/settings/managed-settings';
import { keepLastGoodPack, readLastGoodPack, readOwnPacks } from '@/utils/settings/own-packs';
import { readSettings } from '@/utils/settings/settings-store';
import type { Background } from './background';

type Storages = Pick<Background, 'storage' | 'managed' | 'makeId'>;

/** The pack that holds: the organisation's, else the editor's, else the base. One that works is kept as the last good. */
export async function readPolicyInForce({
  storage,
  managed,
  makeId,
}: Storages): Promise<Result<PolicyInForce, Failure>> {
  const [set, settings, imported] = await Promise.all([
    readManagedSettings(managed),
    readSettings(storage, makeId),
    readOwnPacks(storage),
  ]);
  const setId = set.packText === null ? null : (readPackHead(set.packText)?.id ?? 'organisation');
  const own = set.packText === null || setId === null ? imported : { ...imported, [setId]: set.packText };
  const id = set.policyId ?? setId ?? settings.policyId;
  const loaded = await loadPolicyInForce({ id, own, lastGood: await readLastGoodPack(storage) });
  if (!loaded.ok) return fail({ code: 'policy-missing', detail: null });
  const { resolved, faults } = loaded.value;
  const texts = faults.length ? null : textsToKeep(resolved, own);
  if (texts) await keepLastGoodPack(storage, { id: resolved.ref.id, texts });
  return loaded;
}

import type { ManagedSettings } from '@/utils/settings/managed-settings';

/** What the organisation has set, and so cannot be changed here. */
export function listLocks({
  policyId,
  packText,
  language,
  undoSeconds,
  isCrisis,
  accounts,
}: ManagedSettings) {
  const locks = {
    rules: policyId !== null || packText !== null,
    language: language !== null,
    undoSeconds: undoSeconds !== null,
    isCrisis: isCrisis !== null,
  };
  return { ...locks, any: Object.values(locks).includes(true) || accounts.length > 0 };
}

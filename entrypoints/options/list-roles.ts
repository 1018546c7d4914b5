import type { PolicyInForce } from '@/utils/domain/policy';

interface RoleChoice {
  readonly roles: readonly (readonly [id: string, label: string])[];
  readonly rolesLanguage: string;
}

/** The roles that an editor can have under the pack in force, in the pack's own words. */
export function listRoles(inForce: PolicyInForce | null): RoleChoice {
  if (!inForce) return { roles: [], rolesLanguage: 'en' };
  const { roles, identity } = inForce.resolved.policy;
  return {
    roles: Object.entries(roles).map(([id, { label }]) => [id, label] as const),
    rolesLanguage: identity.documentLanguage,
  };
}

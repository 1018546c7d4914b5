import type { Policy } from '@/utils/domain/policy';
import type { Fault } from './fault';
import type { Path } from './json-text';

type Kind = 'role' | 'reply' | 'hand-over' | 'criterion' | 'retention-rule';

interface Reference {
  readonly kind: Kind;
  readonly path: Path;
  readonly id: string | undefined;
}

/** Every id that names another rule names one that exists. */
export function checkReferences(policy: Policy): Fault[] {
  const known: Readonly<Record<Kind, object>> = {
    role: policy.roles,
    reply: policy.replies,
    'hand-over': policy.handOvers,
    criterion: policy.registration.criteria,
    'retention-rule': policy.retention,
  };
  return listReferences(policy).flatMap(({ kind, path, id }): Fault[] =>
    id === undefined || Object.hasOwn(known[kind], id)
      ? []
      : [{ code: 'unknown-reference', path, fields: { found: id, expected: kind } }],
  );
}

function listReferences(policy: Policy): Reference[] {
  const { duties, crisis, accountPlan } = policy;
  const responsible = {
    lookThrough: duties.lookThrough,
    supervision: duties.supervision,
    capture: duties.capture,
    media: duties.media,
  };
  return [
    ...each(responsible, ['duties'], 'responsible', 'role'),
    ...each({ crisis }, [], 'responsible', 'role'),
    ...each(policy.handOvers, ['handOvers'], 'to', 'role'),
    ...each(policy.signatures, ['signatures'], 'role', 'role'),
    ...each(accountPlan.signers, ['accountPlan', 'signers'], 'role', 'role'),
    ...accountPlan.minimumCredentialHolders.roles.map((id, i): Reference => ({
      kind: 'role',
      path: ['accountPlan', 'minimumCredentialHolders', 'roles', i],
      id,
    })),
    ...each(policy.grounds, ['grounds'], 'disposalRule', 'retention-rule'),
    ...each(policy.registration.caseHandling, ['registration', 'caseHandling'], 'reply', 'reply'),
    ...each(policy.guide.nodes, ['guide', 'nodes'], 'reply', 'reply'),
    ...each(policy.guide.nodes, ['guide', 'nodes'], 'handOver', 'hand-over'),
    ...each(policy.guide.nodes, ['guide', 'nodes'], 'criterion', 'criterion'),
  ];
}

function each<K extends string>(
  rules: Readonly<Record<string, { readonly [key in K]?: string | undefined }>>,
  path: Path,
  key: K,
  kind: Kind,
): Reference[] {
  return Object.entries(rules).map(([id, rule]) => ({ kind, path: [...path, id, key], id: rule[key] }));
}

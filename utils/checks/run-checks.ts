import type { Check, Draft, Finding, Parameters } from './check';

/** What the policy says of one check. */
export interface CheckSetting {
  readonly level: 'required' | 'advisory' | 'off';
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** One check's answer with its version, as the receipt keeps it. */
export interface CheckResult {
  readonly check: string;
  readonly version: number;
  readonly level: 'required' | 'advisory';
  /** False when the check failed or had nothing to look with: it could not look, and says nothing for or against the draft. */
  readonly hasLooked: boolean;
  readonly findings: readonly Finding[];
}

const isParameter = (value: unknown): value is Parameters[string] =>
  typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value);

function parametersOf(check: Check, setting: CheckSetting): Parameters {
  const given = Object.entries(setting.parameters ?? {}).filter(([, value]) => isParameter(value));
  return { ...check.defaults, ...(Object.fromEntries(given) as Parameters) };
}

/**
 * Runs every check that the policy has on. One that fails is told by `hasLooked: false` and the rest goes on:
 * a fault of ours never stops a post.
 */
export function runChecks(
  draft: Draft,
  settings: Readonly<Record<string, CheckSetting | undefined>>,
  checks: readonly Check[],
): CheckResult[] {
  return checks.flatMap((check): CheckResult[] => {
    const setting = settings[check.id];
    if (!setting || setting.level === 'off') return [];
    const result = { check: check.id, version: check.version, level: setting.level };
    try {
      const findings = check.run(draft, parametersOf(check, setting));
      return [{ ...result, hasLooked: findings !== null, findings: findings ?? [] }];
    } catch {
      return [{ ...result, hasLooked: false, findings: [] }];
    }
  });
}

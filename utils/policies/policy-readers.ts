import type { Policy } from '@/utils/domain/policy';

/** How answers are signed: the first signature that fits the role and the kind of answer (NYK-4, VAL-2, SOG-9). */
export function chooseSignature(
  policy: Policy,
  roleId: string,
  kind: Policy['replies'][string]['kind'],
): string | null {
  const fits = Object.values(policy.signatures).find(
    (signature) => (signature.role ?? roleId) === roleId && (signature.kind ?? kind) === kind,
  );
  return fits?.template ?? null;
}

import type { StoredRecord } from '@/utils/domain/record';
import type { DocumentWords } from './document-setting';

/**
 * The provision that exempts a confidential record from public access, as the pack words it: that of the ground it was
 * removed on where that ground is confidential matter, else the only one that the pack names for such matter. Every other
 * ground is a reason for removal and no exemption. Where the pack names none, the words say so.
 */
export function exemptionOf(
  { removal }: Pick<StoredRecord, 'removal'>,
  { setting, translate }: DocumentWords,
): string {
  const grounds = new Map(
    Object.entries(setting.policy?.grounds ?? {}).flatMap(([id, { isConfidential, legalReference }]) =>
      isConfidential && legalReference ? [[id, legalReference] as const] : [],
    ),
  );
  const own = removal && grounds.get(removal.groundId);
  const [only, ...others] = new Set(grounds.values());
  return own || (others.length === 0 && only) || translate('value.no-exemption');
}

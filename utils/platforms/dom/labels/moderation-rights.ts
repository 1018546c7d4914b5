import type { Rights } from '@/utils/domain/platform';
import type { Label } from './label';
import { matchName } from './match-label';

const RIGHTS = {
  moderate: 'rights-moderate',
  own: 'rights-own',
  'report-only': 'rights-report-only',
} as const;

/**
 * What the name of a comment's "…" button tells about the editor's rights, with the wording that told it.
 * Null for a name that the dictionary does not know.
 */
export function moderationRights(
  labels: readonly Label[],
  name: string,
): { readonly rights: Exclude<Rights, 'unknown'>; readonly label: Label } | null {
  for (const rights of ['moderate', 'own', 'report-only'] as const) {
    const label = matchName(labels, RIGHTS[rights], name);
    if (label) return { rights, label };
  }
  return null;
}

import type { Language } from '@/utils/domain/language';
import type { BevaraDatabase } from '@/utils/records/database';
import { createFilledIndex, type FilledIndex } from '@/utils/records/search/fill-index';
import { openEvidence, openRow } from '@/utils/records/vault/open-record';

/** The index of the page, sorted as `language` does. What is confidential is filed in the clear while the vault is open. */
export function createIndex(
  db: BevaraDatabase,
  vaultKey: () => CryptoKey | null,
  language: Language,
): FilledIndex {
  return createFilledIndex(
    db,
    async (stored) => {
      const key = vaultKey();
      const row = key && (await db.records.get(stored.id));
      return key && row ? openRow(row, key) : stored;
    },
    (recordId, names) => openEvidence(db, recordId, vaultKey(), names),
    language,
  );
}

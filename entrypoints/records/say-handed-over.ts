import type { FailureCode } from '@/utils/domain/failure';
import type { BevaraDatabase } from '@/utils/records/database';
import { noteHandedOver, type HandedOver } from '@/utils/records/note-handed-over';
import { tryTo } from './try-to';

/** Notes an editor's word that a file is where it belongs: true, or why it could not be noted. */
export async function sayHandedOver(db: BevaraDatabase, word: HandedOver): Promise<true | FailureCode> {
  const tried = await tryTo(db, () => noteHandedOver(db, Date.now, word));
  if (!tried.ok) return tried.failure;
  return tried.value.ok || tried.value.failure.code;
}

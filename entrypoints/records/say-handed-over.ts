import type { HandingOverView, SayHandedOver } from '@/components/records/handing-over';
import type { BevaraDatabase } from '@/utils/records/database';
import { noteHandedOver, type HandedOver } from '@/utils/records/note-handed-over';
import { withdrawHandedOver } from '@/utils/records/withdraw-handed-over';
import { tryTo } from './try-to';

/** Notes an editor's word that a file is where it belongs, or with a reason takes it back; and says what stands then. */
export async function sayHandedOver(
  db: BevaraDatabase,
  word: HandedOver,
  reason: Parameters<SayHandedOver>[1],
): Promise<HandingOverView> {
  const tried = await tryTo(db, () =>
    reason
      ? withdrawHandedOver(db, Date.now, { ...word, eventId: crypto.randomUUID(), reason })
      : noteHandedOver(db, Date.now, word),
  );
  const failure = !tried.ok ? tried.failure : tried.value.ok ? null : tried.value.failure.code;
  return { isNoted: (reason === null) === (failure === null), failure };
}

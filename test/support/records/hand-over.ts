import type { Clock } from '@/utils/domain/time';
import type { BevaraDatabase } from '@/utils/records/database';
import { noteExport, type ExportNote } from '@/utils/records/note-export';
import { noteHandedOver } from '@/utils/records/note-handed-over';

/** An export whose file an editor says is where it belongs. */
export async function handOver(db: BevaraDatabase, clock: Clock, note: ExportNote): Promise<void> {
  await noteExport(db, clock, note);
  await noteHandedOver(db, clock, note);
}

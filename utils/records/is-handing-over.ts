import type { ChainedEvent } from '@/utils/domain/event';
import { listStandingWords } from './standing-words';

/**
 * Formats that an archive or a registrar takes in, and that hold the whole record. Lists, drafts of letters, prints and
 * copies for disclosure are none: nobody keeps a record by them (NYK-17).
 */
const ARCHIVED: ReadonlySet<unknown> = new Set(['pdf', 'bag', 'fgs', 'eark', 'arkivmelding']);

/** Whether a file of this format can stand for the records that are in it. */
export function isArchived(format: unknown): boolean {
  return ARCHIVED.has(format);
}

/**
 * Whether an event says that the record is, whole, where the registrar or the archive has it. What left with a part damaged or
 * missing is not, nor is what left before Bevara counted such parts: then nobody knows. That the file was made is not
 * enough either; a download may have been cancelled.
 */
export function isHandingOver({ type, data }: Pick<ChainedEvent, 'type' | 'data'>): boolean {
  return type === 'handed-over' && isArchived(data['format']) && data['faults'] === 0;
}

/** The events by which a record is handed over, without those that an editor took back. */
export function listHandingOvers(events: readonly ChainedEvent[]): ChainedEvent[] {
  return listStandingWords(events, 'handed-over').filter(isHandingOver);
}

import type { ChainedEvent } from '@/utils/domain/event';

/**
 * Formats that an archive or a registrar takes in, and that hold the whole record. Lists, drafts of letters, prints and
 * copies for disclosure are none: nobody keeps a record by them (NYK-17).
 */
const ARCHIVED: ReadonlySet<unknown> = new Set(['pdf', 'bag', 'fgs', 'eark', 'arkivmelding']);

/**
 * Whether an event says that the record left, whole, for the registrar or the archive. What left with a part damaged or
 * missing did not, nor did what left before Bevara counted such parts: then nobody knows.
 */
export function isHandingOver({ type, data }: Pick<ChainedEvent, 'type' | 'data'>): boolean {
  return type === 'exported' && ARCHIVED.has(data['format']) && data['faults'] === 0;
}

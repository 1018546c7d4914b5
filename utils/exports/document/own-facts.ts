import type { StoredRecord } from '@/utils/domain/record';
import { CAPTURE_KEYS, listCaptureFacts } from './capture-facts';
import type { DocumentWords } from './document-setting';
import type { LocalTime } from './local-time';
import { listPublicationFacts, PUBLICATION_KEYS } from './publication-facts';
import type { ReadPublication } from './read-publication';

/** Facts that only some kinds of record have, in the order of columns and lines. */
export const OWN_KEYS = [...PUBLICATION_KEYS, ...CAPTURE_KEYS] as const;

/** What a receipt, a consent or an archive capture says beside what every record says; null for what it does not have. */
export function listOwnFacts(
  { capture }: Pick<StoredRecord, 'capture'>,
  publication: ReadPublication,
  words: DocumentWords,
): Readonly<Record<(typeof OWN_KEYS)[number], string | LocalTime | null>> {
  return { ...listPublicationFacts(publication, words), ...listCaptureFacts(capture, words) };
}

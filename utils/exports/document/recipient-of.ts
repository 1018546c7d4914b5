import type { StoredRecord } from '@/utils/domain/record';
import type { RecordDirection } from '@/utils/domain/record-direction';
import type { DocumentWords } from './document-setting';
import type { ReadEvidence } from './read-evidence';

/**
 * Who a record went to: what was published went to everybody, and a reply to whoever wrote what it answers (SOG-5), as its
 * registration says or else its thread. Null for what was not sent, and where neither tells.
 */
export function recipientOf(
  { kind, parentId, account, registration }: StoredRecord,
  direction: RecordDirection,
  evidence: Pick<ReadEvidence, 'thread'> | null,
  words: DocumentWords,
): string | null {
  if (direction !== 'outgoing') return null;
  if (kind !== 'comment') return words.translate('value.public');
  if (registration?.to) return registration.to;
  const answered = evidence?.thread.find(({ commentId }) => commentId === parentId)?.authorName;
  return answered && answered !== account.name ? answered : null;
}

import type { RecordStatus, StoredRecord } from '@/utils/domain/record';
import type { FacetValue } from './facet';
import { NOT_HANDED_OVER, type FindableRecord } from './record-index';
import { isWord, splitPieces } from './split-words';

/** What events tell of a record. */
export interface RecordStanding {
  readonly status: RecordStatus;
  /** True once it was handed over in a package or registered: then somebody else has it too. False again once that was reopened. */
  readonly isHandedOver: boolean;
}

/** A record as it is filed. What lies sealed has no words to file; the caller opens it first when it may. */
export function toFindable(record: StoredRecord, standing: RecordStanding): FindableRecord {
  const { account, authorName, authorAddress, removal, registration } = record;
  return {
    id: record.id,
    capturedAt: record.capturedAt,
    author: authorName ?? '',
    account: account.name,
    texts: [
      record.text,
      record.postText,
      record.capture?.change ?? '',
      authorName ?? '',
      authorAddress ?? '',
      // Never a phrase: an address is looked for by its words.
      ...splitPieces(record.permalink ?? '').filter(isWord),
      account.name,
      record.commentId ?? '',
      record.parentId ?? '',
      record.postId ?? '',
      record.editorName,
      removal?.groundLabel ?? '',
      removal?.groundText ?? '',
      registration?.title ?? '',
      registration?.from ?? '',
      registration?.to ?? '',
      registration?.officer ?? '',
      registration?.note ?? '',
      registration?.number ?? '',
      registration?.caseNumber ?? '',
    ],
    isSecret: record.isConfidential,
    facets: {
      account: { value: account.keys[0] ?? account.name, label: account.name },
      kind: plain(record.kind),
      state: plain(standing.status),
      ground: removal ? { value: removal.groundId, label: removal.groundLabel } : null,
      criterion: registration ? plain(registration.criterionId) : null,
      registration: registration ? plain(registration.state) : null,
      editor: { value: record.editorId, label: record.editorName || record.editorId },
      // A name among the choices would tell what the list keeps masked; by words it is found once unlocked.
      person: record.isConfidential ? null : personOf(record),
      confidential: plain(confidentialityOf(record, standing)),
    },
  };
}

/** The value of the facet `confidential`. */
export function confidentialityOf(
  { isConfidential }: Pick<StoredRecord, 'isConfidential'>,
  { isHandedOver }: RecordStanding,
): string {
  if (!isConfidential) return 'open';
  return isHandedOver ? 'handed-over' : NOT_HANDED_OVER;
}

/** One person: the profile where the page showed one, otherwise the name. Of an archive capture nobody is. */
export function personOf({
  authorName,
  authorAddress,
  capture,
}: Pick<StoredRecord, 'authorName' | 'authorAddress' | 'capture'>): FacetValue | null {
  if (capture) return null;
  const value = authorAddress ?? authorName;
  return value === null ? null : { value, label: authorName ?? value };
}

function plain(value: string): FacetValue {
  return { value, label: value };
}

import type { AccountKey } from '@/utils/domain/account';
import type { CaptureDraft } from '@/utils/domain/capture-draft';
import type { PlatformId } from '@/utils/domain/platform';
import type { StoredRecord } from '@/utils/domain/record';
import type { Registration } from '@/utils/domain/registration';
import type { RecordRow } from './rows';

/** The searchable face of a draft, with what the store knows of it. */
export function toRecordRow(
  draft: CaptureDraft,
  stored: Pick<RecordRow, 'draftHash' | 'evidenceHash' | 'storedAt' | 'shownHash'>,
): RecordRow {
  const { fields, post, thread, missing, account, capturedAt, recordId } = draft;
  return {
    id: recordId,
    kind: 'comment',
    platform: draft.platform,
    account,
    commentId: fields.commentId.value,
    parentId: fields.parentId.value,
    postId: fields.postId.value ?? post.postId.value,
    permalink: fields.permalink.value,
    authorName: fields.authorName.value,
    authorAddress: fields.authorAddress.value,
    text: fields.text.value ?? '',
    postText: post.text.value ?? '',
    writtenAt: fields.time.value,
    capturedAt,
    editorId: draft.editor.editorId,
    editorName: draft.editor.name,
    removal: draft.purpose.removal,
    registration: toRegistration(draft),
    isConfidential: draft.purpose.registration?.isConfidential ?? false,
    isPractice: draft.isPractice,
    policy: draft.policy,
    ...(missing.every(({ part }) => part !== 'thread') && {
      shows: thread.map(({ commentId }) => commentId),
    }),
    accountOrder: account.keys.map((key) => orderOf(draft.platform, key, capturedAt, recordId)),
    ...stored,
  };
}

/** A row as everybody else sees it, without what only the store needs. */
export function toStoredRecord(row: RecordRow): StoredRecord {
  const { draftHash: _, shownHash: __, shows: ___, accountOrder: ____, seal: _____, ...record } = row;
  return record;
}

/** A value of the index `accountOrder`: sorts by account, then time, then id. */
export function orderOf(platform: PlatformId, key: AccountKey, capturedAt: string, id: string): string {
  return `${orderPrefix(platform, key)}${capturedAt} ${id}`;
}

/** What every value of an account's key begins with, and no other's: the key itself holds no space. */
export function orderPrefix(platform: PlatformId, key: AccountKey): string {
  return `${platform}/${encodeURIComponent(key.toWellFormed())} `;
}

function toRegistration(draft: CaptureDraft): Registration | null {
  const { registration } = draft.purpose;
  if (registration === null) return null;
  return {
    ...registration,
    recordId: draft.recordId,
    direction: 'incoming',
    // VAR-1: it came in when it could be read; of an interval, the earliest instant that may be.
    receivedAt: draft.fields.time.value?.from ?? draft.capturedAt,
    from: draft.fields.authorName.value ?? '',
    to: null,
    state: 'requested',
    number: null,
    registeredAt: null,
  };
}

import type { RecordView } from '@/components/records/record-view';
import type { RegistrationWords } from '@/components/records/register-form';
import type { FailureCode } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { ReplyEntry } from '@/utils/records/register-reply';
import { loadRecord, readEvents } from './load-records';
import type { OpenRecordState, RecordDependencies } from './open-record-state';
import { tryTo } from './try-to';

/** A record with what stands beside it, or what remains of it. */
type NamedRecord = Pick<OpenRecordState, 'view' | 'replies' | 'remains'>;

/** Reads the record that the address names. Fails as the store does. */
export function readNamed(
  { db, vaultKey, findReplies }: RecordDependencies,
  recordId: string,
): Promise<Result<NamedRecord, FailureCode>> {
  return tryTo(db, async () => {
    const view = await loadRecord(db, recordId, vaultKey());
    const replies = view?.record.registration ? await findReplies(view) : [];
    return { view, replies, remains: view ? [] : await readEvents(db, recordId) };
  });
}

/** What is known after it was read: the same record stays shown and keeps its fault, another begins anew. */
export function stateAfter(
  { isShown, fault }: OpenRecordState,
  before: RecordView | null,
  named: NamedRecord,
): OpenRecordState {
  const { view } = named;
  const isSame = view !== null && before?.record.id === view.record.id;
  return {
    ...named,
    isMissing: view === null,
    unread: null,
    openedAt: Date.now(),
    isShown: isSame && isShown && !view.record.isSealed,
    fault: isSame ? fault : null,
  };
}

/** The replies that are registered with the record, each with its own title. */
export function titleReplies(
  { titleReply }: RecordDependencies,
  { replies }: OpenRecordState,
  chosen: RegistrationWords['replies'],
): readonly ReplyEntry[] {
  return chosen.flatMap((entry) => {
    const reply = replies.find(({ record }) => record.id === entry.recordId);
    return reply ? [{ ...entry, title: titleReply(reply.record) }] : [];
  });
}

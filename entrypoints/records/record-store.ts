import { createStore } from 'zustand/vanilla';
import type { Failure } from '@/utils/domain/failure';
import { fail, type Result } from '@/utils/domain/result';
import { noteShown } from '@/utils/records/note-shown';
import { openerWith } from '@/utils/records/vault/open-record';
import { verifyRecord } from '@/utils/records/verify-record';
import { CLOSED, forgetParts, type OpenRecordState, type RecordDependencies } from './open-record-state';
import { createRecordActs, type Acting } from './record-acts';
import { readNamed, stateAfter, titleReplies } from './read-named';
import { tryTo } from './try-to';

/** The record that the address names, and what an editor can do to it. */
export function createRecordStore(dependencies: RecordDependencies) {
  const { db, editorId, vaultKey, onChange } = dependencies;
  const store = createStore<OpenRecordState>(() => CLOSED);
  const { getState, setState } = store;
  let newest = { recordId: '' };
  const openId = () => getState().view?.record.id ?? '';
  const event = () => ({ eventId: crypto.randomUUID(), editorId, recordId: openId() });

  async function open(recordId: string): Promise<void> {
    const own = (newest = { recordId });
    const before = getState().view;
    if (recordId === '') {
      forgetParts(before);
      return setState(CLOSED);
    }
    const read = await readNamed(dependencies, recordId);
    if (own !== newest) return forgetParts(read.ok ? read.value.view : null);
    forgetParts(before);
    setState(read.ok ? stateAfter(getState(), before, read.value) : { ...CLOSED, unread: read.failure });
  }

  const nameReplies: Acting['nameReplies'] = (chosen) => titleReplies(dependencies, getState(), chosen);
  const reload = () => open(newest.recordId);

  /** Does it, tells why not, and takes in what has changed. */
  async function act<T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, unknown>> {
    const tried = await tryTo(db, work);
    const result = tried.ok ? tried.value : fail({ code: tried.failure, detail: null });
    await reload();
    setState({ fault: result.ok ? null : result.failure.code });
    await onChange();
    return result;
  }

  return {
    store,
    open,
    reload,
    hide: () => setState({ isShown: false }),
    async show(): Promise<void> {
      const { recordId } = newest;
      const noted = await act(() => noteShown(db, Date.now, event()));
      if (newest.recordId === recordId) setState({ isShown: noted.ok });
    },
    ...createRecordActs(dependencies, { act, event, nameReplies }),
    /** The parts that are not as they were; null when it could not be read, and then `fault` says why. */
    async verify(): Promise<readonly string[] | null> {
      const opener = openerWith(db, vaultKey());
      const verified = await act(() => verifyRecord(db, Date.now, event(), opener));
      return verified.ok ? verified.value.faults.map(({ name }) => name) : null;
    },
  };
}

export type RecordStore = ReturnType<typeof createRecordStore>;

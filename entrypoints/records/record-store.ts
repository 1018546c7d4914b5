import { createStore } from 'zustand/vanilla';
import type { RegistrationWords } from '@/components/records/register-form';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { disposeRecord, type DisposalOrder } from '@/utils/records/dispose-record';
import { noteShown } from '@/utils/records/note-shown';
import { declineRegistration, registerRecord } from '@/utils/records/register-record';
import { openParts } from '@/utils/records/vault/open-record';
import { verifyRecord } from '@/utils/records/verify-record';
import { loadRecord } from './load-records';
import { CLOSED, forgetParts, type OpenRecordState, type RecordDependencies } from './open-record-state';

/** The record that the address names, and what an editor can do to it. */
export function createRecordStore({ db, editorId, vaultKey, findReplies, onChange }: RecordDependencies) {
  const store = createStore<OpenRecordState>(() => CLOSED);
  const { getState, setState } = store;
  let newest = { recordId: '' };
  const event = () => ({
    eventId: crypto.randomUUID(),
    editorId,
    recordId: getState().view?.record.id ?? '',
  });

  async function open(recordId: string): Promise<void> {
    const own = (newest = { recordId });
    forgetParts(getState().view);
    if (recordId === '') return setState(CLOSED);
    const view = await loadRecord(db, recordId, vaultKey());
    const replies = view?.record.registration ? await findReplies(view) : [];
    if (own !== newest) return forgetParts(view);
    const isSame = view !== null && getState().view?.record.id === recordId;
    setState({
      view,
      isMissing: view === null,
      openedAt: Date.now(),
      isShown: isSame && getState().isShown && !view.record.isSealed,
      replies,
    });
  }

  const reload = () => open(newest.recordId);

  async function after(result: Result<unknown, Failure>): Promise<void> {
    setState({ fault: result.ok ? null : result.failure.code });
    await reload();
    await onChange();
  }

  return {
    store,
    open,
    reload,
    hide: () => setState({ isShown: false }),
    async show(): Promise<void> {
      const noted = await noteShown(db, Date.now, event());
      setState({ isShown: noted.ok });
      await after(noted);
    },
    register: async (entry: RegistrationWords) =>
      after(await registerRecord(db, Date.now, { ...entry, ...event() })),
    decline: async () => after(await declineRegistration(db, Date.now, event())),
    dispose: async (order: Pick<DisposalOrder, 'rule' | 'policy' | 'retention' | 'confirmed'>) =>
      after(await disposeRecord(db, Date.now, { ...event(), ...order })),
    /** The parts that are not as they were; null when it could not be read. */
    async verify(): Promise<readonly string[] | null> {
      const key = vaultKey();
      const verified = await verifyRecord(
        db,
        Date.now,
        event(),
        key ? (row) => openParts(db, row, key) : undefined,
      );
      await after(verified);
      return verified.ok ? verified.value.faults.map(({ name }) => name) : null;
    },
  };
}

export type RecordStore = ReturnType<typeof createRecordStore>;

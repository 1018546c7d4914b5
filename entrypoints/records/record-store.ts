import { createStore } from 'zustand/vanilla';
import type { RegistrationWords } from '@/components/records/register-form';
import type { Failure } from '@/utils/domain/failure';
import { fail, type Result } from '@/utils/domain/result';
import { closeRemoval } from '@/utils/records/close-removal';
import type { DisposalOrder } from '@/utils/records/dispose-record';
import { noteShown } from '@/utils/records/note-shown';
import { declineRegistration, registerRecord } from '@/utils/records/register-record';
import { reopenRegistration, type Reopening } from '@/utils/records/reopen-registration';
import { openerWith } from '@/utils/records/vault/open-record';
import { verifyRecord } from '@/utils/records/verify-record';
import { withdrawHandedOver, type HandedOverWithdrawal } from '@/utils/records/withdraw-handed-over';
import { withdrawSaidGone, type SaidGoneWithdrawal } from '@/utils/records/withdraw-said-gone';
import { disposeInForce } from './dispose-in-force';
import { CLOSED, forgetParts, type OpenRecordState, type RecordDependencies } from './open-record-state';
import { readNamed, stateAfter, titleReplies } from './read-named';
import { tryTo } from './try-to';

/** The record that the address names, and what an editor can do to it. */
export function createRecordStore(dependencies: RecordDependencies) {
  const { db, editorId, vaultKey, readRules, onChange } = dependencies;
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

  const nameReplies = (ids: readonly string[]) => titleReplies(dependencies, getState(), ids);
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
    register: ({ replyIds, ...entry }: RegistrationWords) =>
      act(() => registerRecord(db, Date.now, { ...entry, ...event(), replies: nameReplies(replyIds) })),
    decline: () => act(() => declineRegistration(db, Date.now, event())),
    reopen: (reason: Reopening['reason']) =>
      act(() => reopenRegistration(db, Date.now, { ...event(), reason })),
    closeRemoval: (isGone: boolean) => act(() => closeRemoval(db, Date.now, { ...event(), isGone })),
    withdrawSaidGone: (reason: SaidGoneWithdrawal['reason']) =>
      act(() => withdrawSaidGone(db, Date.now, { ...event(), reason })),
    withdrawHandedOver: (exportId: string, reason: HandedOverWithdrawal['reason']) =>
      act(() => withdrawHandedOver(db, Date.now, { ...event(), exportId, reason })),
    dispose: (order: Pick<DisposalOrder, 'rule' | 'policy' | 'retention' | 'confirmed'>) =>
      act(() => disposeInForce(db, { ...event(), ...order }, readRules)),
    /** The parts that are not as they were; null when it could not be read, and then `fault` says why. */
    async verify(): Promise<readonly string[] | null> {
      const opener = openerWith(db, vaultKey());
      const verified = await act(() => verifyRecord(db, Date.now, event(), opener));
      return verified.ok ? verified.value.faults.map(({ name }) => name) : null;
    },
  };
}

export type RecordStore = ReturnType<typeof createRecordStore>;

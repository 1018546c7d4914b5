import type { RegistrationWords } from '@/components/records/register-form';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import { closeRemoval } from '@/utils/records/close-removal';
import type { DisposalOrder } from '@/utils/records/dispose-record';
import { declineRegistration, registerRecord, type RegistrationEntry } from '@/utils/records/register-record';
import { reopenRegistration, type Reopening } from '@/utils/records/reopen-registration';
import { withdrawHandedOver, type HandedOverWithdrawal } from '@/utils/records/withdraw-handed-over';
import { withdrawSaidGone, type SaidGoneWithdrawal } from '@/utils/records/withdraw-said-gone';
import { disposeInForce } from './dispose-in-force';
import type { RecordDependencies } from './open-record-state';

/** What every act needs of the open record. */
export interface Acting {
  /** Does it, tells why not, and takes in what has changed. */
  readonly act: <T>(work: () => Promise<Result<T, Failure>>) => Promise<Result<T, unknown>>;
  /** What an event about the open record begins with. */
  readonly event: () => Pick<Reopening, 'eventId' | 'recordId'> & { readonly editorId: string };
  readonly nameReplies: (chosen: RegistrationWords['replies']) => RegistrationEntry['replies'];
}

/** What an editor says or decides about the open record, each an event of its own. */
export function createRecordActs(
  { db, readRules }: Pick<RecordDependencies, 'db' | 'readRules'>,
  { act, event, nameReplies }: Acting,
) {
  return {
    register: ({ replies, ...entry }: RegistrationWords) =>
      act(() => registerRecord(db, Date.now, { ...entry, ...event(), replies: nameReplies(replies) })),
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
  };
}

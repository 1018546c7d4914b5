import { useStore } from 'zustand';
import type { RecordView } from '@/components/records/record-view';
import { RegisterForm } from '@/components/records/register-form';
import { ReopenEntry } from '@/components/records/reopen-entry';
import { SealedReplies } from '@/components/records/sealed-replies';
import { useRecordsPage } from './page-context';

/** Entering what the registrar says of a request, or taking back what was entered; nothing for what was never asked. */
export function Registering({ view }: { readonly view: RecordView }) {
  const { record, resolved } = useRecordsPage();
  const { isShown, replies, openedAt } = useStore(record.store);
  const { registration } = view.record;
  if (!registration) return null;
  if (registration.state !== 'requested')
    return <ReopenEntry entered={registration.state} onReopen={(reason) => void record.reopen(reason)} />;
  const handling = Object.values(resolved?.policy.registration.caseHandling ?? {});
  const open = replies.filter(({ record: reply }) => !reply.isSealed);
  return (
    <>
      <SealedReplies count={replies.length - open.length} onUnlock={goToPassphrase} />
      <RegisterForm
        key={open.map(({ record: reply }) => reply.id).join()}
        caseNumber={registration.caseNumber}
        receivedAt={registration.receivedAt}
        now={openedAt}
        replies={open}
        registersReply={handling.some(({ registersReply }) => registersReply)}
        isShown={isShown}
        onRegister={(entry) => void record.register(entry)}
        onDecline={() => void record.decline()}
      />
    </>
  );
}

function goToPassphrase(): void {
  document.querySelector<HTMLInputElement>('[data-vault="locked"] input')?.focus();
}

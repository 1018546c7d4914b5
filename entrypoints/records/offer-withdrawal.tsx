import type { ReactNode } from 'react';
import { WithdrawWord } from '@/components/records/withdraw-word';
import type { ChainedEvent } from '@/utils/domain/event';
import { listStandingWords } from '@/utils/records/standing-words';
import { statusOf } from '@/utils/records/status-of';
import type { RecordStore } from './record-store';

/** At what an editor has said and nothing else shows: taking it back. */
export function offerWithdrawal(record: RecordStore, events: readonly ChainedEvent[]) {
  const files = new Set(listStandingWords(events, 'handed-over'));
  const isSaidGone = statusOf(events) === 'said-gone';
  const gone = isSaidGone ? listStandingWords(events, 'said-gone').at(-1) : undefined;
  return (event: ChainedEvent): ReactNode => {
    if (event === gone)
      return <WithdrawWord word="said-gone" onWithdraw={(reason) => void record.withdrawSaidGone(reason)} />;
    if (!files.has(event)) return null;
    const exportId = String(event.data['exportId']);
    return (
      <WithdrawWord
        word="handed-over"
        onWithdraw={(reason) => void record.withdrawHandedOver(exportId, reason)}
      />
    );
  };
}

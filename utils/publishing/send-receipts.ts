import type { UnsentReceipts } from '@/components/checklist/checklist-model';
import type { PublicationDraft } from '@/utils/domain/publication';
import { log } from '@/utils/log/log';
import type { Ask } from '@/utils/messaging/ask';

export interface ReceiptSenderOptions {
  readonly ask: Ask;
  /** What could not be stored so far; null when nothing waits any longer. */
  readonly onUnsent: (unsent: UnsentReceipts | null) => void;
  readonly window: Window;
  readonly signal: AbortSignal;
}

/** Milliseconds before a receipt that could not be stored is tried again. */
const AGAIN_EVERY = 15_000;

/**
 * Brings receipts into the store. One that cannot be stored is kept in the page, told of, and tried again until it can;
 * whoever leaves the page before that is asked by the browser.
 */
export function createReceiptSender({ ask, onUnsent, window, signal }: ReceiptSenderOptions) {
  const unsent = new Map<string, () => Promise<void>>();
  let timer: number | null = null;

  const tryAgain = () => [...unsent.values()].forEach((send) => void send());
  const stop = () => {
    if (timer !== null) window.clearInterval(timer);
    timer = null;
  };
  signal.addEventListener('abort', stop);
  window.addEventListener('beforeunload', (event) => unsent.size > 0 && event.preventDefault(), { signal });

  function fail(code: UnsentReceipts['code']): void {
    log.error('publishing', code);
    timer ??= window.setInterval(tryAgain, AGAIN_EVERY);
    onUnsent({ count: unsent.size, code });
  }

  return {
    tryAgain,
    /** Resolves once the receipt lies in the store, however many tries it takes. */
    send(receipt: PublicationDraft): Promise<void> {
      const { receiptId } = receipt;
      return new Promise((resolve) => {
        let isUnderWay = false;
        const send = async () => {
          if (isUnderWay || signal.aborted) return;
          isUnderWay = true;
          const saved = await ask('publishing:save-receipt', receipt);
          isUnderWay = false;
          if (!saved.ok) {
            unsent.set(receiptId, send);
            return fail(saved.failure.code);
          }
          resolve();
          if (!unsent.delete(receiptId) || unsent.size > 0) return;
          stop();
          onUnsent(null);
        };
        void send();
      });
    },
  };
}

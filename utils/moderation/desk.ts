import { log } from '@/utils/log/log';

export interface Desk {
  readonly isBusy: () => boolean;
  /** Opens something to choose from; not while work is going on, which `onBusy` then says. */
  choose(open: () => Promise<boolean>): void;
  /** One comment at a time: work that is asked for while other work goes on is not begun. */
  work(task: (signal: AbortSignal) => Promise<void>): void;
}

export interface DeskOptions {
  readonly signal: AbortSignal;
  /** Something was asked for while a comment's work goes on. */
  readonly onBusy: () => void;
  /** The panel could not be had. */
  readonly onNoPanel: () => void;
  /** A fault of our own; the comment stays as it is. */
  readonly onFault: () => void;
  readonly onIdle: () => void;
}

/** Where one comment lies at a time. A fault of ours ends its work and never reaches the page. */
export function createDesk({ signal, onBusy, onNoPanel, onFault, onIdle }: DeskOptions): Desk {
  let isBusy = false;
  const report = (error: unknown) => {
    log.error('moderation', 'fault', { error: error instanceof Error ? error.name : 'unknown' });
    onFault();
  };
  return {
    isBusy: () => isBusy,
    choose(open) {
      if (isBusy) return onBusy();
      open().then((isOpen) => isOpen || onNoPanel(), report);
    },
    work(task) {
      if (isBusy) return onBusy();
      isBusy = true;
      task(signal)
        .catch(report)
        .finally(() => {
          isBusy = false;
          onIdle();
        });
    },
  };
}

import { createStore } from 'zustand/vanilla';
import type { PanelApi, PanelCallbacks } from '@/components/overlay/panel/panel-api';
import type { OpenPanel, PanelModel, PanelView } from '@/components/overlay/panel/panel-model';
import type { Language } from '@/utils/domain/language';
import type { Clock } from '@/utils/domain/time';
import { log } from '@/utils/log/log';

export interface PanelControlOptions {
  readonly document: Document;
  /** Brings the panel's script into this world; null when that cannot be done. */
  readonly loadPanel: () => Promise<PanelApi | null>;
  readonly language: Language;
  readonly now: Clock;
  readonly returnFocus: () => void;
  readonly signal: AbortSignal;
}

/** The one panel of the page: what it shows, and whom its buttons speak to at the moment. */
export interface PanelControl {
  /** False when the panel could not be loaded. */
  open(panel: OpenPanel, callbacks: Partial<PanelCallbacks>): Promise<boolean>;
  /** Shows another view at the same comment. */
  show(view: PanelView, callbacks?: Partial<PanelCallbacks>): void;
  close(): void;
}

/** The panel's script is loaded and mounted when it is first needed, so that pages nobody moderates stay light. */
export function createPanelControl(options: PanelControlOptions): PanelControl {
  const store = createStore<PanelModel>(() => ({ open: null }));
  let current: Partial<PanelCallbacks> = {};
  let mounting: Promise<boolean> | null = null;

  const close = () => {
    current = {};
    store.setState({ open: null });
  };
  const callbacks: PanelCallbacks = {
    chooseGround: (choice) => current.chooseGround?.(choice),
    preserveOnly: () => current.preserveOnly?.(),
    startRegistration: () => current.startRegistration?.(),
    register: (form) => current.register?.(form),
    endGuide: (end) => current.endGuide?.(end),
    openChart: () => current.openChart?.(),
    assign: (to, handOver) => current.assign?.(to, handOver),
    checkReply: (text) => current.checkReply?.(text) ?? Promise.resolve(null),
    copyReply: (reply, text) => current.copyReply?.(reply, text) ?? Promise.resolve(false),
    undo: () => current.undo?.(),
    openRecord: (recordId) => current.openRecord?.(recordId),
    close: () => {
      current.close?.();
      close();
    },
  };

  async function mount(): Promise<boolean> {
    const api = await options.loadPanel();
    if (!api) {
      mounting = null;
      return false;
    }
    const { document, language, now, returnFocus, signal } = options;
    const onFault = (error: unknown) =>
      log.error('moderation', 'panel-fault', { error: error instanceof Error ? error.name : 'unknown' });
    api.mountPanel({ document, store, callbacks, language, now, returnFocus, onFault, signal });
    return true;
  }

  return {
    async open(panel, next) {
      if (!(await (mounting ??= mount()))) return false;
      current = next;
      store.setState({ open: panel });
      return true;
    },
    show(view, next) {
      if (next) current = next;
      const { open } = store.getState();
      if (open) store.setState({ open: { ...open, view } });
    },
    close,
  };
}

import { createStore } from 'zustand/vanilla';
import { mountPanel } from '@/components/overlay/panel/mount-panel';
import type { PanelCallbacks } from '@/components/overlay/panel/panel-api';
import type { OpenPanel, PanelModel } from '@/components/overlay/panel/panel-model';
import type { ReplyFinding } from '@/utils/domain/answering';
import type { Language } from '@/utils/domain/language';

/** A mounted panel with callbacks that note what was called, as `[name, argument]`. */
export function showPanel(
  open: OpenPanel | null,
  language: Language = 'en',
  findings: readonly ReplyFinding[] = [],
) {
  const end = new AbortController();
  const store = createStore<PanelModel>(() => ({ open }));
  const calls: [string, unknown][] = [];
  const note = (name: string) => (argument?: unknown) => void calls.push([name, argument]);
  const callbacks: PanelCallbacks = {
    chooseGround: note('chooseGround'),
    preserveOnly: note('preserveOnly'),
    startRegistration: note('startRegistration'),
    register: note('register'),
    endGuide: note('endGuide'),
    openChart: note('openChart'),
    assign: (to, handOver) => note('assign')({ to, handOver }),
    checkReply: async (text) => {
      note('checkReply')(text);
      return findings;
    },
    copyReply: async (reply, text) => {
      note('copyReply')({ reply, text });
      return true;
    },
    undo: note('undo'),
    openRecord: note('openRecord'),
    close: note('close'),
  };
  const faults: unknown[] = [];
  let returned = 0;
  mountPanel({
    document,
    store,
    callbacks,
    language,
    now: Date.now,
    returnFocus: () => void returned++,
    onFault: (error) => void faults.push(error),
    signal: end.signal,
  });
  return {
    store,
    calls,
    faults,
    end,
    returns: () => returned,
    /** The last call's name and argument. */
    last: () => calls.at(-1),
    root: () => document.querySelector('bevara-panel')?.shadowRoot ?? null,
    /** What has the focus inside the panel. */
    active: () => document.querySelector('bevara-panel')?.shadowRoot?.activeElement ?? null,
  };
}

/** The panel's shadow root, once it is drawn. */
export async function panelRoot(): Promise<ShadowRoot> {
  for (;;) {
    const root = document.querySelector('bevara-panel')?.shadowRoot;
    if (root?.querySelector('.frame')) return root;
    await new Promise(requestAnimationFrame);
  }
}

import type { PanelApi } from '@/components/overlay/panel/panel-api';
import { wait } from '@/utils/capture/wait';
import { log } from '@/utils/log/log';
import type { Ask } from '@/utils/messaging/ask';
import type { ModerationContext } from '@/utils/messaging/protocol';
import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { REMOVAL_TIMING } from '@/utils/removal/removal';
import { moderateAccount, type AccountInView } from './moderate-account';
import { findOwnAccount } from './own-comments';
import { showWanted } from './show-wanted';
import { watchAddress } from './watch-address';
import type { Workplace } from './workplace';

export interface ModerationOptions extends Partial<Pick<Workplace, 'now' | 'makeId' | 'wait' | 'timing'>> {
  readonly adapter: PlatformAdapter;
  readonly document: Document;
  readonly ask: Ask;
  readonly loadPanel: () => Promise<PanelApi | null>;
  /** Calls back when the own accounts, the policy or the settings have changed. */
  readonly watchChanges: (signal: AbortSignal, onChange: () => void) => void;
  /** Ends everything and takes away all that was drawn. */
  readonly signal: AbortSignal;
}

/** A page may show whose it is only some seconds after its address has changed; milliseconds after it. */
const LOOK_AGAIN = [500, 1_500, 4_000, 10_000];

/**
 * Lays Bevara over a page of the platform: markers at the comments of an own account, and nothing at all anywhere else
 * (VAR-1). Follows the page to other addresses, and changes of accounts, policy and settings. Resolves once the page has
 * been looked at for the first time. A fault of ours is logged and never reaches the page.
 */
export async function startModeration(options: ModerationOptions): Promise<void> {
  const { adapter, document, ask } = options;
  const window = document.defaultView ?? globalThis.window;
  const quiet = new AbortController();
  const signal = AbortSignal.any([options.signal, quiet.signal]);
  const now = options.now ?? Date.now;
  const page = (): PageContext => ({ document, url: new URL(window.location.href), now: now() });
  const workplace: Workplace = {
    adapter,
    document,
    page,
    ask,
    now,
    signal,
    loadPanel: options.loadPanel,
    makeId: options.makeId ?? (() => crypto.randomUUID()),
    wait: options.wait ?? wait,
    timing: options.timing ?? REMOVAL_TIMING,
    pageSignal: options.signal,
    onReloaded: () => quiet.abort(),
  };
  let context: ModerationContext | null = null;
  let inView: AccountInView | null = null;
  let visit = new AbortController();

  function look(): void {
    try {
      const account = context && findOwnAccount(adapter.identifyPage(page()), context.accounts);
      if (account && inView && account.id === inView.account.id) return;
      inView?.leave();
      inView = account && context && moderateAccount(account, context, workplace);
      if (account && context?.wanted) {
        void showWanted(workplace, account, context.wanted);
        context = { ...context, wanted: null };
      }
    } catch (error) {
      log.error('moderation', 'look-fault', { error: error instanceof Error ? error.name : 'unknown' });
    }
  }

  /** Looks now, and again as long as the page has not said whose it is. */
  async function visitPage(): Promise<void> {
    visit.abort();
    visit = new AbortController();
    const visiting = AbortSignal.any([signal, visit.signal]);
    look();
    for (const pause of LOOK_AGAIN) {
      if (inView || !context?.accounts.length) return;
      await workplace.wait(pause, visiting);
      if (visiting.aborted) return;
      look();
    }
  }

  async function begin(): Promise<void> {
    const answer = await ask('moderation:context', adapter.id);
    if (signal.aborted) return;
    if (!answer.ok) return log.warn('moderation', answer.failure.code);
    context = answer.value;
    inView?.leave();
    inView = null;
    void visitPage();
  }

  watchAddress(window, signal, () => void visitPage());
  options.watchChanges(signal, () => void begin());
  await begin();
}

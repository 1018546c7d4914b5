import type { UnsentReceipts } from '@/components/checklist/checklist-model';
import type { RecentPublication } from '@/utils/domain/checklist';
import type { PublicationDraft } from '@/utils/domain/publication';
import type { Ask } from '@/utils/messaging/ask';
import type { FoundPost, PageContext, PlatformAdapter, PublishControl } from '@/utils/platforms/adapter';
import type { OpenDraft } from './open-drafts';
import { createRecogniser } from './recognise-posts';
import { createReceiptSender } from './send-receipts';
import { isSamePost } from './still-holds';
import { watchBody } from './watch-page';

/** The last press of a control that publishes. Whether the page then did it is another matter. */
export interface Pressed {
  /** As the draft stood at that moment. */
  readonly receipt: PublicationDraft;
  /** The control's name while nobody has confirmed that it publishes; null for one that is known. */
  readonly key: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The editor has gone on in the composer since: the page did not publish. */
  hasGoneOn: boolean;
}

export interface FollowOptions {
  readonly adapter: Pick<PlatformAdapter, 'findPosts' | 'identifyPage'>;
  readonly page: () => PageContext;
  readonly ask: Ask;
  readonly onUnsent: (unsent: UnsentReceipts | null) => void;
  readonly onFault: (error: unknown) => void;
  readonly now: () => number;
  readonly window: Window;
  readonly signal: AbortSignal;
}

/** Milliseconds between a press and the end of the composer in which the one is taken to be the cause; a film takes long. */
const WITHIN = { known: 600_000, unconfirmed: 15_000 } as const;
const CONTROL = 'button, [role="button"]';

/**
 * From the press of the control to the receipt. A post is published when its composer closes or empties after the press,
 * or when it is seen on the page; a press alone says nothing, because the page may refuse.
 */
export function followPublications(options: FollowOptions) {
  const { adapter, page, ask, onUnsent, onFault, now, window, signal } = options;
  const pressed = new Map<string, OpenDraft>();
  const unconfirmed = new Map<string, string>();
  const stored = new Map<string, Promise<void>>();
  const latest = new Map<string, PublicationDraft>();
  const sender = createReceiptSender({ ask, onUnsent, window, signal });
  const recogniser = createRecogniser({
    findPosts: () => adapter.findPosts(page()),
    recognise,
    onFault,
    watchPage: watchBody(window.document),
    now,
    signal,
  });

  function recognise(receiptId: string, { permalink, postId }: FoundPost): void {
    const account = adapter.identifyPage(page());
    goOut(receiptId);
    if (!account) return;
    void (stored.get(receiptId) ?? Promise.resolve()).then(() => {
      void ask('publishing:recognise', { receiptId, account, permalink, postId });
      const key = unconfirmed.get(receiptId);
      if (key !== undefined) void ask('settings:confirm-label', key);
    });
  }

  function goOut(receiptId: string): void {
    const receipt = latest.get(receiptId);
    if (!receipt || stored.has(receiptId)) return;
    stored.set(receiptId, sender.send(receipt));
    const draft = pressed.get(receiptId);
    if (draft?.pressed?.receipt.receiptId !== receiptId) return;
    draft.pressed = null;
    draft.session.startOver();
  }

  const isRecent = ({ at, key }: Pressed) => now() - at < WITHIN[key === null ? 'known' : 'unconfirmed'];

  return {
    press(draft: OpenDraft, { key }: PublishControl, isSure: boolean): void {
      const receipt = draft.session.receipt('published');
      if (!receipt) return;
      const before = draft.pressed?.receipt;
      const isAgain = before?.text === receipt.text;
      if (before && !isAgain) recogniser.forget(before.receiptId);
      const receiptId = isAgain ? before.receiptId : receipt.receiptId;
      const kept = { ...receipt, receiptId };
      draft.pressed = { receipt: kept, key: isSure ? null : key, at: now(), hasGoneOn: false };
      pressed.set(receiptId, draft);
      latest.set(receiptId, kept);
      if (isSure) draft.session.noteTry();
      else unconfirmed.set(receiptId, key);
      if (!isAgain) recogniser.watch(kept, { isNew: true });
    },
    /** The composer is still there: empty, or with another post in it, it has published. */
    look({ pressed: last, session: { composer } }: OpenDraft): void {
      if (!last || !composer || !isRecent(last)) return;
      const isEmpty = composer.text.trim() === '' && composer.attachments.length === 0;
      if (isEmpty || !isSamePost(last.receipt.text, composer.text)) goOut(last.receipt.receiptId);
    },
    /** A gesture inside the composer: whoever writes on, presses something else or Escape has seen that it is still there. */
    goOn({ pressed: last, session }: OpenDraft, event: Event, target: Element): void {
      if (!last) return;
      const button = target.closest(CONTROL);
      const isElsewhere =
        button !== null && !button.contains(session.composer?.publishControl?.element ?? null);
      const isOn =
        event.type === 'click'
          ? isElsewhere
          : event.type === 'keydown'
            ? (event as KeyboardEvent).key === 'Escape'
            : (session.look()?.text ?? '').trim() !== '';
      if (isOn) last.hasGoneOn = true;
    },
    /** The composer is gone: published after a press, given up otherwise. */
    left({ pressed: last, session }: OpenDraft): void {
      if (last && !last.hasGoneOn && isRecent(last)) return goOut(last.receipt.receiptId);
      const receipt = session.wasWorkedOn() ? session.receipt('given-up') : null;
      if (receipt) void sender.send(receipt);
    },
    /** The page itself goes, and with it every composer. */
    leavePage(): void {
      for (const { pressed: last } of pressed.values())
        if (last && !last.hasGoneOn && now() - last.at < WITHIN.unconfirmed) goOut(last.receipt.receiptId);
    },
    /** Receipts of an earlier visit that nobody has seen on the page yet. */
    await(recent: readonly RecentPublication[]): void {
      for (const each of recent) if (!each.isRecognised) recogniser.watch(each, { isNew: false });
    },
    tryAgain: sender.tryAgain,
  };
}

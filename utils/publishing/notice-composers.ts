import type { Account } from '@/utils/domain/account';
import type { PublishingContext } from '@/utils/domain/checklist';
import { toInstant } from '@/utils/domain/time';
import type { ComposerHandle, PageContext, PlatformAdapter, PublishControl } from '@/utils/platforms/adapter';
import type { ChecklistDesk } from './checklist-script';
import type { ChecklistSession } from './checklist-session';
import type { ReceiptFrame } from './make-receipt';
import type { OpenDrafts } from './open-drafts';

export interface NoticingOptions {
  readonly adapter: PlatformAdapter;
  readonly page: () => PageContext;
  readonly drafts: OpenDrafts;
  /** What holds right now; null until the background has answered. */
  readonly context: () => PublishingContext | null;
  readonly isSure: (control: PublishControl) => boolean;
  readonly openDesk: (known: PublishingContext) => Promise<ChecklistDesk | null>;
  readonly bringUp: (session: ChecklistSession) => void;
  readonly onFault: (error: unknown) => void;
  readonly now: () => number;
  readonly makeId: () => string;
  readonly signal: AbortSignal;
}

/** Opens a draft for each composer of an own account that the editor goes to, and none anywhere else. */
export function noticeComposers(options: NoticingOptions) {
  const { adapter, page, drafts, context, isSure, openDesk, bringUp, onFault, now, makeId, signal } = options;

  async function open(composer: ComposerHandle, account: Account, known: PublishingContext): Promise<void> {
    const desk = await openDesk(known);
    if (!desk || signal.aborted || drafts.of(composer.editor)) return;
    const inForce = () => context() ?? known;
    const draft =
      drafts.adopt(composer) ??
      drafts.add(composer, (draft) =>
        desk.openSession({
          context: inForce,
          account,
          isSure,
          actingAs: () => adapter.actingAs(page()),
          read: (last) => readWhileThere(draft().editor) ?? (last && adapter.followComposer(last)),
          makeReceiptFrame: () => frameOf(account, inForce()),
        }),
      );
    desk.bringUp(draft.session);
    await draft.session.check();
  }

  const readWhileThere = (editor: HTMLElement) =>
    editor.isConnected ? adapter.readComposer(editor, page()) : null;

  function frameOf({ platform, keys, name, address }: Account, inForce: PublishingContext): ReceiptFrame {
    const { isCrisis, policy, editor, extensionVersion } = inForce;
    return {
      receiptId: makeId(),
      platform: adapter.id,
      account: { platform, keys, name, address },
      isCrisis,
      policy: policy.ref,
      editor,
      at: toInstant(now()),
      pageAddress: page().url.href.slice(0, 10_000),
      versions: { extension: extensionVersion, adapter: adapter.version },
      isPractice: adapter.id === 'practice',
    };
  }

  return {
    /** The editor has gone to this text, or written in it. */
    lookAt(editor: HTMLElement): void {
      const draft = drafts.of(editor);
      if (draft) {
        bringUp(draft.session);
        void draft.session.check();
        return;
      }
      const known = context();
      if (!known || known.accounts.length === 0) return;
      const composer = adapter.readComposer(editor, page());
      const account = composer && findAccount(composer, known.accounts);
      if (composer && account) void open(composer, account, known).catch(onFault);
    },
    /** A picture may be chosen before anything is written. */
    takeFiles(target: Element, files: readonly File[]): void {
      const draft = drafts.around(target);
      if (draft) return void draft.session.takeFiles(files);
      const known = context();
      const composer = adapter
        .findComposers(page())
        .find(({ kind, root }) => kind === 'post' && root.contains(target));
      const account = known && composer && findAccount(composer, known.accounts);
      if (!account) return;
      void open(composer, account, known)
        .then(() => drafts.of(composer.editor)?.session.takeFiles(files))
        .catch(onFault);
    },
  };
}

/** The own account in whose name the composer publishes; null on every foreign page. */
function findAccount(composer: ComposerHandle, accounts: readonly Account[]): Account | null {
  return accounts.find(({ keys }) => keys.some((key) => composer.accountKeys.includes(key))) ?? null;
}

import type { Account, PageIdentity } from '@/utils/domain/account';
import { toInstant } from '@/utils/domain/time';
import type { PublishingContext } from '@/utils/domain/checklist';
import { log } from '@/utils/log/log';
import type { Ask } from '@/utils/messaging/ask';
import type { ComposerHandle, PageContext, PlatformAdapter, PublishControl } from '@/utils/platforms/adapter';
import type { ChecklistApi, ChecklistDesk } from './checklist-script';
import type { ChecklistSession } from './checklist-session';
import { followPublications } from './follow-publications';
import { guardPublishing } from './guard-publishing';
import { OpenDrafts } from './open-drafts';
import { watchFiles } from './watch-files';

export interface PublishingOptions {
  readonly adapter: PlatformAdapter;
  readonly document: Document;
  readonly ask: Ask;
  readonly loadChecklist: () => Promise<ChecklistApi | null>;
  /** Calls back when accounts, policy or settings have changed. */
  readonly watchChanges: (signal: AbortSignal, onChange: () => void) => void;
  readonly signal: AbortSignal;
  readonly now?: () => number;
  readonly makeId?: () => string;
}

/** Milliseconds of rest in the typing before the draft is looked at again. */
const REST = 350;
/** How often composers are looked at for what no event tells: a picture added, a text box gone. Milliseconds. */
const LOOK_EVERY = 1_000;
const TEXT_BOX = '[contenteditable="true"], textarea';

/**
 * The checklist over the composers of own accounts, and nothing at all anywhere else. A composer is noticed when the
 * editor goes to its text; the list's script is loaded then. Until it is there, everything goes through.
 */
export async function startPublishing(options: PublishingOptions): Promise<void> {
  const { adapter, document, ask, signal } = options;
  const window = document.defaultView ?? globalThis.window;
  const now = options.now ?? Date.now;
  const makeId = options.makeId ?? (() => crypto.randomUUID());
  const page = (): PageContext => ({ document, url: new URL(window.location.href), now: now() });
  const onFault = (error: unknown) =>
    log.error('publishing', 'fault', { error: error instanceof Error ? error.name : 'unknown' });
  let context: PublishingContext | null = null;
  let desk: Promise<ChecklistDesk | null> | null = null;
  const isSure = ({ certainty, key }: PublishControl) =>
    certainty === 'verified' || context?.confirmedLabels.includes(key) === true;

  const publications = followPublications({
    adapter,
    page,
    ask,
    onUnsent: (unsent) => void desk?.then((opened) => opened?.showUnsent(unsent)),
    onFault,
    now,
    window,
    signal,
  });
  const drafts = new OpenDrafts({
    onLook: (draft) => publications.look(draft),
    onLeft: (draft) => publications.left(draft),
    makeTimer: (work) => {
      const timer = window.setInterval(protect(work), LOOK_EVERY);
      return () => window.clearInterval(timer);
    },
  });
  signal.addEventListener('abort', () => drafts.forget());

  const guard = guardPublishing({
    window,
    signal,
    onFault,
    composerOf(target) {
      const draft = drafts.around(target);
      if (!draft) return null;
      const composer = draft.session.look();
      const control = composer?.kind === 'post' ? composer.publishControl : null;
      return {
        editor: draft.editor,
        control: control?.element ?? null,
        decide: () => draft.session.decide(),
        held: () => {
          draft.session.hold();
          void desk?.then((opened) => opened?.bringUp(draft.session));
        },
        published() {
          if (control) publications.press(draft, control, isSure(control));
        },
      };
    },
  });

  function openDesk(known: PublishingContext): Promise<ChecklistDesk | null> {
    return (desk ??= options
      .loadChecklist()
      .then((api) => api && makeDesk(api, known))
      .catch((error: unknown) => void onFault(error))
      .then((opened) => {
        // The next composer tries again.
        if (!opened) desk = null;
        return opened ?? null;
      }));
  }

  function makeDesk(api: ChecklistApi, { language, policy }: PublishingContext): ChecklistDesk {
    const publish = (session: ChecklistSession) => {
      session.look();
      const control = session.control();
      if (control && session.decide() === 'pass') guard.press(control);
    };
    const { tryAgain } = publications;
    return api.createDesk({
      document,
      language,
      policy,
      now,
      makeId,
      onFault,
      ask,
      signal,
      publish,
      tryAgain,
    });
  }

  const readWhileThere = (editor: HTMLElement) =>
    editor.isConnected ? adapter.readComposer(editor, page()) : null;

  async function open(composer: ComposerHandle, account: Account, known: PublishingContext): Promise<void> {
    const opened = await openDesk(known);
    if (!opened || signal.aborted || drafts.of(composer.editor)) return;
    const adopted = drafts.adopt(composer);
    const draft =
      adopted ??
      drafts.add(composer, (draft) =>
        opened.openSession({
          context: () => context ?? known,
          account,
          isSure,
          read: (last) => readWhileThere(draft().editor) ?? (last && adapter.followComposer(last)),
          makeReceiptFrame: () => {
            const { isCrisis, policy, editor, extensionVersion } = context ?? known;
            return {
              receiptId: makeId(),
              platform: adapter.id,
              account: identityOf(account),
              isCrisis,
              policy: policy.ref,
              editor,
              at: toInstant(now()),
              pageAddress: window.location.href.slice(0, 10_000),
              versions: { extension: extensionVersion, adapter: adapter.version },
              isPractice: adapter.id === 'practice',
            };
          },
        }),
      );
    opened.bringUp(draft.session);
    await draft.session.check();
  }

  let rest = 0;
  const notice = (event: Event) => {
    const target = event.composedPath()[0];
    const editor = target instanceof Element ? target.closest<HTMLElement>(TEXT_BOX) : null;
    if (!editor || !context) return;
    window.clearTimeout(rest);
    rest = window.setTimeout(
      protect(() => lookAt(editor)),
      event.type === 'input' ? REST : 0,
    );
  };

  function lookAt(editor: HTMLElement): void {
    const known = context;
    const draft = drafts.of(editor);
    if (draft) {
      void desk?.then((opened) => opened?.bringUp(draft.session));
      void draft.session.check();
      return;
    }
    if (!known || known.accounts.length === 0) return;
    const composer = adapter.readComposer(editor, page());
    const account = composer && findAccount(composer, known.accounts);
    if (composer && account) void open(composer, account, known).catch(onFault);
  }

  /** A picture may be chosen before anything is written. */
  function takeFiles(target: Element, files: readonly File[]): void {
    const draft = drafts.around(target);
    if (draft) return void draft.session.takeFiles(files);
    const known = context;
    const composer = adapter
      .findComposers(page())
      .find(({ kind, root }) => kind === 'post' && root.contains(target));
    const account = known && composer && findAccount(composer, known.accounts);
    if (!account) return;
    void open(composer, account, known)
      .then(() => drafts.of(composer.editor)?.session.takeFiles(files))
      .catch(onFault);
  }

  function protect(work: () => void): () => void {
    return () => {
      try {
        work();
      } catch (error) {
        onFault(error);
      }
    };
  }

  async function begin(): Promise<void> {
    const answer = await ask('publishing:context', adapter.id);
    if (signal.aborted) return;
    if (!answer.ok) return log.warn('publishing', answer.failure.code);
    context = answer.value;
    drafts.checkAll();
    // Somebody may have begun to write before the answer came.
    const active = document.activeElement?.closest<HTMLElement>(TEXT_BOX);
    if (active) protect(() => lookAt(active))();
    publications.await(context.recent);
    publications.tryAgain();
  }

  for (const type of ['focusin', 'input'] as const)
    window.addEventListener(type, protectEvent(notice), { capture: true, signal, passive: true });
  const goOn = (event: Event) => {
    const target = event.composedPath()[0];
    const draft = target instanceof Element ? drafts.around(target) : null;
    if (draft) publications.goOn(draft, event, target as Element);
  };
  for (const type of ['click', 'keydown', 'input'] as const)
    window.addEventListener(type, protectEvent(goOn), { capture: true, signal, passive: true });
  window.addEventListener(
    'pagehide',
    protect(() => publications.leavePage()),
    { signal },
  );
  watchFiles(window, (target, files) => protect(() => takeFiles(target, files))(), signal);
  options.watchChanges(signal, () => void begin());
  await begin();

  function protectEvent(work: (event: Event) => void): (event: Event) => void {
    return (event) => protect(() => work(event))();
  }
}

function identityOf({ platform, keys, name, address }: Account): PageIdentity {
  return { platform, keys, name, address };
}

/** The own account in whose name the composer publishes; null on every foreign page. */
function findAccount(composer: ComposerHandle, accounts: readonly Account[]): Account | null {
  return accounts.find(({ keys }) => keys.some((key) => composer.accountKeys.includes(key))) ?? null;
}

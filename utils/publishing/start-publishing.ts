import type { PublishingContext } from '@/utils/domain/checklist';
import { log } from '@/utils/log/log';
import type { Ask } from '@/utils/messaging/ask';
import type { PageContext, PlatformAdapter, PublishControl } from '@/utils/platforms/adapter';
import type { ChecklistApi } from './checklist-script';
import { followPublications } from './follow-publications';
import { guardPublishing } from './guard-publishing';
import { noticeComposers } from './notice-composers';
import { createDeskOpener } from './open-desk';
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
  const { adapter, document, ask, loadChecklist, signal } = options;
  const window = document.defaultView ?? globalThis.window;
  const now = options.now ?? Date.now;
  const makeId = options.makeId ?? (() => crypto.randomUUID());
  const page = (): PageContext => ({ document, url: new URL(window.location.href), now: now() });
  const onFault = (error: unknown) =>
    log.error('publishing', 'fault', { error: error instanceof Error ? error.name : 'unknown' });
  let context: PublishingContext | null = null;
  const isSure = ({ certainty, key }: PublishControl) =>
    certainty === 'verified' || context?.confirmedLabels.includes(key) === true;

  const desk = createDeskOpener({
    loadChecklist,
    document,
    now,
    makeId,
    onFault,
    ask,
    signal,
    tryAgain: () => publications.tryAgain(),
    publish(session) {
      session.look();
      const control = session.control();
      if (control && session.decide() === 'pass') guard.press(control);
    },
  });
  const publications = followPublications({
    adapter,
    page,
    ask,
    onUnsent: desk.showUnsent,
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
          desk.bringUp(draft.session);
        },
        published() {
          if (control) publications.press(draft, control, isSure(control));
        },
      };
    },
  });
  const composers = noticeComposers({
    adapter,
    page,
    drafts,
    context: () => context,
    isSure,
    openDesk: desk.open,
    bringUp: desk.bringUp,
    onFault,
    now,
    makeId,
    signal,
  });

  let rest = 0;
  const notice = (event: Event) => {
    const target = event.composedPath()[0];
    const editor = target instanceof Element ? target.closest<HTMLElement>(TEXT_BOX) : null;
    if (!editor || !context) return;
    window.clearTimeout(rest);
    rest = window.setTimeout(
      protect(() => composers.lookAt(editor)),
      event.type === 'input' ? REST : 0,
    );
  };
  const goOn = (event: Event) => {
    const target = event.composedPath()[0];
    const draft = target instanceof Element ? drafts.around(target) : null;
    if (draft) publications.goOn(draft, event, target as Element);
  };
  const listen = (types: readonly string[], work: (event: Event) => void) => {
    for (const type of types)
      window.addEventListener(type, protect(work), { capture: true, signal, passive: true });
  };
  listen(['focusin', 'input'], notice);
  listen(['click', 'keydown', 'input'], goOn);
  listen(['pagehide'], () => publications.leavePage());
  watchFiles(window, protect(composers.takeFiles), signal);
  options.watchChanges(signal, () => void begin());
  await begin();

  async function begin(): Promise<void> {
    const answer = await ask('publishing:context', adapter.id);
    if (signal.aborted) return;
    if (!answer.ok) return log.warn('publishing', answer.failure.code);
    context = answer.value;
    drafts.checkAll();
    // Somebody may have begun to write before the answer came.
    const active = document.activeElement?.closest<HTMLElement>(TEXT_BOX);
    if (active) protect(composers.lookAt)(active);
    publications.await(context.recent);
    publications.tryAgain();
  }

  function protect<T extends unknown[]>(work: (...given: T) => void): (...given: T) => void {
    return (...given) => {
      try {
        work(...given);
      } catch (error) {
        onFault(error);
      }
    };
  }
}

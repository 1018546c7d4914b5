import type { ComposerHandle } from '@/utils/platforms/adapter';
import type { ChecklistSession } from './checklist-session';
import type { Pressed } from './follow-publications';

/** A composer in use, and the list over it. */
export interface OpenDraft {
  editor: HTMLElement;
  readonly session: ChecklistSession;
  /** The press after which the page has neither published nor refused yet. */
  pressed: Pressed | null;
  /** How many looks in a row the composer was not on the page. */
  missed: number;
}

export interface OpenDraftsOptions {
  /** The composer is still there. */
  readonly onLook: (draft: OpenDraft) => void;
  /** The composer is gone. */
  readonly onLeft: (draft: OpenDraft) => void;
  /** Calls back again and again until the returned function is called. */
  readonly makeTimer: (work: () => void) => () => void;
}

/** Looks without its composer after which a draft counts as left. A page may replace the text box while one types. */
const LEFT_AFTER = 3;

/** The composers in use on a page. */
export class OpenDrafts {
  private drafts: OpenDraft[] = [];
  private readonly options: OpenDraftsOptions;
  private stop: (() => void) | null = null;

  constructor(options: OpenDraftsOptions) {
    this.options = options;
  }

  of(editor: Element): OpenDraft | null {
    return this.drafts.find((draft) => draft.editor === editor || draft.editor.contains(editor)) ?? null;
  }

  /** The draft whose composer holds the element. */
  around(element: Element): OpenDraft | null {
    return this.drafts.find(({ session }) => session.composer?.root.contains(element)) ?? null;
  }

  /** The draft of a text box that the page has replaced by this one. */
  adopt(composer: ComposerHandle): OpenDraft | null {
    const orphan = this.drafts.find(
      ({ editor, session, pressed }) =>
        !editor.isConnected &&
        session.composer !== null &&
        isSameComposer(session.composer, composer) &&
        (pressed === null || isSameText(pressed.receipt.text, composer.text)),
    );
    if (!orphan) return null;
    orphan.editor = composer.editor;
    orphan.missed = 0;
    return orphan;
  }

  add(composer: ComposerHandle, openSession: (draft: () => OpenDraft) => ChecklistSession): OpenDraft {
    const draft: OpenDraft = {
      editor: composer.editor,
      session: openSession(() => draft),
      pressed: null,
      missed: 0,
    };
    this.drafts.push(draft);
    this.stop ??= this.options.makeTimer(() => this.lookAfter());
    return draft;
  }

  /** Looks at every draft again: something else than its text has changed. */
  checkAll(): void {
    for (const { session } of this.drafts) void session.check();
  }

  forget(): void {
    this.drafts = [];
    this.stop?.();
    this.stop = null;
  }

  private lookAfter(): void {
    for (const draft of this.drafts) {
      if (draft.session.look()) {
        draft.missed = 0;
        this.options.onLook(draft);
        void draft.session.check();
      } else draft.missed++;
    }
    const left = this.drafts.filter(({ missed }) => missed >= LEFT_AFTER);
    if (left.length === 0) return;
    this.drafts = this.drafts.filter((draft) => !left.includes(draft));
    for (const draft of left) {
      draft.session.end();
      this.options.onLeft(draft);
    }
    if (this.drafts.length === 0) this.forget();
  }
}

/** In the same place, or with the same words: what was said of a draft must not pass to another one. */
function isSameComposer(before: ComposerHandle, now: ComposerHandle): boolean {
  if (before.kind !== now.kind) return false;
  if (before.root === now.root) return true;
  return isSameText(before.text, now.text);
}

function isSameText(before: string, now: string): boolean {
  const [old, text] = [before.trim(), now.trim()];
  return old !== '' && text !== '' && (old.startsWith(text) || text.startsWith(old));
}

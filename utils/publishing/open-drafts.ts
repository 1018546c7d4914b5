import type { ComposerHandle } from '@/utils/platforms/adapter';
import type { ChecklistSession } from './checklist-session';

/** A composer in use, and the list over it. */
export interface OpenDraft {
  editor: HTMLElement;
  readonly session: ChecklistSession;
  /** The composer as it is now; null when it is gone. */
  read(): ComposerHandle | null;
  /** What went out last, so that one gesture makes one receipt. */
  publishedText: string | null;
  /** How many looks in a row the text box was not on the page. */
  missed: number;
}

type Pick = (composers: readonly ComposerHandle[]) => ComposerHandle | null;

export interface OpenDraftsOptions {
  readonly onGivenUp: (draft: OpenDraft) => void;
  /** Calls back again and again until the returned function is called. */
  readonly makeTimer: (work: () => void) => () => void;
}

/** Looks without its text box after which a draft counts as left. A page may replace the box while one types. */
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
      ({ editor, session, publishedText }) =>
        !editor.isConnected && publishedText === null && session.composer?.kind === composer.kind,
    );
    if (!orphan) return null;
    orphan.editor = composer.editor;
    orphan.missed = 0;
    return orphan;
  }

  add(composer: ComposerHandle, openSession: (read: Pick) => ChecklistSession): OpenDraft {
    const read: Pick = (composers) => composers.find(({ editor }) => editor === draft.editor) ?? null;
    const session = openSession(read);
    const draft: OpenDraft = {
      editor: composer.editor,
      session,
      read: () => session.look(),
      publishedText: null,
      missed: 0,
    };
    this.drafts.push(draft);
    this.stop ??= this.options.makeTimer(() => this.lookAfter());
    return draft;
  }

  forget(): void {
    this.drafts = [];
    this.stop?.();
    this.stop = null;
  }

  private lookAfter(): void {
    for (const draft of this.drafts) {
      if (draft.editor.isConnected) {
        draft.missed = 0;
        void draft.session.check();
      } else draft.missed++;
    }
    const left = this.drafts.filter(({ missed }) => missed >= LEFT_AFTER);
    if (left.length === 0) return;
    this.drafts = this.drafts.filter((draft) => !left.includes(draft));
    for (const draft of left) {
      draft.session.end();
      if (draft.publishedText === null && draft.session.wasWorkedOn()) this.options.onGivenUp(draft);
    }
    if (this.drafts.length === 0) this.forget();
  }
}

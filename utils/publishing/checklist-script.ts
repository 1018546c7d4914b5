import type { UnsentReceipts } from '@/components/checklist/checklist-model';
import type { PublishingPolicy } from '@/utils/domain/checklist';
import type { Language } from '@/utils/domain/language';
import type { Ask } from '@/utils/messaging/ask';
import type { ChecklistSession, SessionOptions } from './checklist-session';

/** What a page gives the list once. */
export interface DeskOptions {
  readonly document: Document;
  readonly language: Language;
  readonly policy: PublishingPolicy;
  readonly now: () => number;
  readonly makeId: () => string;
  /** Presses the publish control of the composer on top. */
  readonly publish: (session: ChecklistSession) => void;
  readonly onFault: (error: unknown) => void;
  /** Tries to store the receipts again that could not be. */
  readonly tryAgain: () => void;
  /** For spelling, which the background answers. */
  readonly ask: Ask;
  readonly signal: AbortSignal;
}

/** The one list of a page, over as many drafts as there are composers. */
export interface ChecklistDesk {
  openSession(
    options: Omit<
      SessionOptions,
      'makeId' | 'checks' | 'onChange' | 'yieldToPage' | 'canShow' | 'spell' | 'facts' | 'now'
    >,
  ): ChecklistSession;
  /** Tells of receipts that could not be stored yet, whichever draft is shown. */
  showUnsent(unsent: UnsentReceipts | null): void;
  /** Shows this draft's list, or none. */
  bringUp(session: ChecklistSession | null): void;
}

/** What checklist.js offers: the checks and the list, kept out of the content script until a composer is used. */
export interface ChecklistApi {
  createDesk(options: DeskOptions): ChecklistDesk;
}

/** Where checklist.js leaves its `ChecklistApi` in the isolated world. */
export const CHECKLIST_PROPERTY = '__bevaraChecklist';

/** The API once checklist.js has run in this world; null before. */
export function readChecklistApi(scope: object): ChecklistApi | null {
  return (scope as { [CHECKLIST_PROPERTY]?: ChecklistApi })[CHECKLIST_PROPERTY] ?? null;
}

/** Has the background put the list's script into this world, unless it is there already. */
export async function loadChecklistScript(ask: Ask): Promise<ChecklistApi | null> {
  const present = readChecklistApi(globalThis);
  if (present) return present;
  await ask('checklist:load');
  return readChecklistApi(globalThis);
}

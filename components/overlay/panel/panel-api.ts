import type { StoreApi } from 'zustand/vanilla';
import type { GuideEnd, ReplyFinding } from '@/utils/domain/answering';
import type { Language } from '@/utils/domain/language';
import type { Clock } from '@/utils/domain/time';
import type { GroundChoice, PanelModel, RegistrationForm } from './panel-model';

/** What the editor decided in the panel. Called only after a trusted gesture; the panel itself changes nothing. */
export interface PanelCallbacks {
  /** A ground was chosen, and that is the confirmation. */
  chooseGround(choice: GroundChoice): void;
  /** No ground fits: keep it without removing it. */
  preserveOnly(): void;
  /** Show the registration form for the same comment. */
  startRegistration(): void;
  register(form: RegistrationForm): void;
  /** The decision guide came to its end, and its action was chosen. */
  endGuide(end: GuideEnd): void;
  openChart(): void;
  assign(to: string, handOver: string | null): void;
  /** What the checks say of a reply; null when they could not be asked. */
  checkReply(text: string): Promise<readonly ReplyFinding[] | null>;
  /** Takes a reply to the clipboard; false when the browser refuses. */
  copyReply(reply: string, text: string): Promise<boolean>;
  /** The undo window is open and the editor wants the comment to stay. */
  undo(): void;
  openRecord(recordId: string): void;
  /**
   * The panel was dismissed. Never called while something runs unasked: in a progress view only when it is done,
   * or while the editor is asked to press the platform's control, which ends the watching.
   */
  close(): void;
}

export interface PanelOptions {
  readonly document: Document;
  /** Made by the caller with zustand/vanilla; the panel only reads it. */
  readonly store: Pick<StoreApi<PanelModel>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly callbacks: PanelCallbacks;
  readonly language: Language;
  readonly now: Clock;
  /** Called after the panel has closed: puts the focus back where it came from. */
  returnFocus(): void;
  /** Our own fault while drawing; the page goes on. Holds no text of a comment. */
  onFault(error: unknown): void;
  /** Takes the panel away. */
  readonly signal: AbortSignal;
}

/** What panel.js offers: one React root per page, created at first opening. */
export interface PanelApi {
  mountPanel(options: PanelOptions): void;
}

/**
 * Where panel.js leaves its `PanelApi` in the isolated world: `globalThis[PANEL_PROPERTY]`.
 * The content script asks for it with the message `panel:load`, an extension page imports
 * `components/overlay/panel/mount-panel` dynamically.
 */
export const PANEL_PROPERTY = '__bevaraPanel';

/** The panel's API once panel.js has run in this world; null before. */
export function readPanelApi(scope: object): PanelApi | null {
  return (scope as { [PANEL_PROPERTY]?: PanelApi })[PANEL_PROPERTY] ?? null;
}

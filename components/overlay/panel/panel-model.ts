import type { AnsweringPolicy } from '@/utils/domain/answering';
import type { EditorRef, MissingPart } from '@/utils/domain/capture-draft';
import type { Failure } from '@/utils/domain/failure';
import type { Measure } from '@/utils/domain/platform';
import type { Ground, RegistrationCriterion } from '@/utils/domain/policy';
import type { RegistrationDraft } from '@/utils/domain/registration';
import type { RemovalOutcome, RemovalPurpose, RemovalStepName } from '@/utils/domain/removal';

/** Where the comment stood when the panel opened: CSS pixels in the viewport. The panel follows nothing afterwards. */
export interface PanelAnchor {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the panel is about, in as few words as tell one comment from another. */
export interface PanelSubject {
  readonly authorName: string;
  /** The comment's text; the panel shortens it. Empty for a picture only. */
  readonly text: string;
}

/** Choosing why and how a comment is removed (NYK-16). Choosing is the confirmation. */
export interface GroundsView {
  readonly kind: 'grounds';
  readonly grounds: readonly Ground[];
  /** What the platform lets this editor do with this comment; null when only its menu will tell. */
  readonly measures: readonly Measure[] | null;
}

/** Sending a comment to the registry (NYK-19). */
export interface RegisterView {
  readonly kind: 'register';
  readonly suggestedTitle: string;
  readonly criteria: readonly RegistrationCriterion[];
  /** Regular expression that a whole case number matches; null accepts any. */
  readonly caseNumberPattern: string | null;
  /** The criterion that is ticked from the start; null leaves the choice open. */
  readonly criterionId: string | null;
}

/** The way to what is done with the comment, by the pack's own questions (NYK-25). */
export interface GuideView {
  readonly kind: 'guide';
  readonly policy: AnsweringPolicy;
}

/** A reply text for the comment. */
export interface ReplyView {
  readonly kind: 'reply';
  readonly policy: AnsweringPolicy;
  /** The text to begin with, by its id; null begins with the first. */
  readonly reply: string | null;
  readonly account: string;
  readonly editor: EditorRef;
  /** ISO time with offset; null when the comment has no deadline. */
  readonly dueAt: string | null;
}

/** Passing the comment on to somebody. */
export interface AssignView {
  readonly kind: 'assign';
  readonly handOvers: AnsweringPolicy['handOvers'];
  readonly handOver: string | null;
  readonly people: readonly string[];
}

/** What has happened so far, oldest first. `id` is unique within the view, `at` an ISO instant. */
export type ProgressEntry = { readonly id: string; readonly at: string } & (
  | { readonly kind: 'seen' }
  /** `missing` lists what could not be had, before anything is removed. */
  | { readonly kind: 'captured'; readonly missing: readonly MissingPart[] }
  | { readonly kind: 'stored'; readonly hash: string; readonly registered: boolean }
  | { readonly kind: 'step'; readonly step: RemovalStepName }
  | { readonly kind: 'outcome'; readonly outcome: RemovalOutcome }
  | { readonly kind: 'failure'; readonly failure: Failure }
);

/** What is highlighted where no control in it is beyond doubt: the comment's menu, the dialog that asks, or the comment. */
export type AssistPart = `${'choose' | 'answer' | 'comment'}-${Measure}`;

/** The way of one comment from seen to its outcome. */
export interface ProgressView {
  readonly kind: 'progress';
  /** Null when nothing is to be removed. */
  readonly removal: RemovalPurpose | null;
  /** The ground, where it leads to the police. */
  readonly caution: Pick<Ground, 'police' | 'evidence'> | null;
  readonly entries: readonly ProgressEntry[];
  /** While it can be undone: when the first click on the page comes (ms since 1970) and how long the window was. */
  readonly undo: { readonly endsAt: number; readonly seconds: number } | null;
  /**
   * What the editor is asked to press while Bevara watches: one of the platform's own controls by its visible name, or,
   * where no single control is beyond doubt, what holds it.
   */
  readonly assist: { readonly label: string } | { readonly part: AssistPart } | null;
  /** False while something is still going on. */
  readonly isDone: boolean;
  /** Set once the record is stored. */
  readonly recordId: string | null;
}

/** Something to read; nothing is asked. */
export interface NoticeView {
  readonly kind: 'notice';
  /**
   * Which sentence: `markup-changed` the page could not be read, `comment-gone` it is no longer there,
   * `cannot-capture` an id, author or content is missing, `stopped` a rate limit or checkpoint, `failure` see `failure`.
   */
  readonly notice: 'markup-changed' | 'comment-gone' | 'cannot-capture' | 'stopped' | 'failure';
  readonly missing: readonly MissingPart[];
  readonly failure: Failure | null;
}

export type PanelView =
  GroundsView | RegisterView | ProgressView | NoticeView | GuideView | ReplyView | AssignView;

export interface OpenPanel {
  readonly anchor: PanelAnchor;
  readonly subject: PanelSubject;
  /** Name of the personal profile the editor acts as, when that is so (NYK-20, VAR-22). */
  readonly actingAsProfile: string | null;
  readonly view: PanelView;
}

/** Everything the panel shows: plain data, serialisable. `open` null means closed. */
export interface PanelModel {
  readonly open: OpenPanel | null;
}

/** A choice of ground; `groundText` is set where the ground asks for words. */
export interface GroundChoice {
  readonly groundId: string;
  readonly measure: Measure;
  readonly groundText: string | null;
}

/** The filled-in form; the caller makes the registration's id. */
export type RegistrationForm = Omit<RegistrationDraft, 'registrationId'>;

import type { CaptureEnd, CaptureEnding, WithheldReason } from '@/utils/domain/archive-capture';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { AnsweringContext, ReplyFinding } from '@/utils/domain/answering';
import type { Account, AccountPeople, PageIdentity } from '@/utils/domain/account';
import type { CaptureDraft, EditorRef } from '@/utils/domain/capture-draft';
import type { PublishingContext } from '@/utils/domain/checklist';
import type { PublicationDraft, RecognisedPost } from '@/utils/domain/publication';
import type { Language } from '@/utils/domain/language';
import type { EditorsChange, NoticedComment } from '@/utils/domain/pending-comment';
import type { PendingOverview } from '@/utils/domain/pending-overview';
import type { Measure, PlatformId } from '@/utils/domain/platform';
import type { ModerationPolicy, PolicyInForce } from '@/utils/domain/policy';
import type { RemovalOutcome, UnfinishedRemoval } from '@/utils/domain/removal';
import type { Result } from '@/utils/domain/result';
import type { Leave } from '@/utils/domain/service-calendar';
import type {
  SpellingCheck,
  SpellingHelp,
  SpellingOutcome,
  SpellingWork,
  WordPlace,
} from '@/utils/domain/spelling';
import type { StoredCapture } from '@/utils/domain/stored-capture';
import type { LookNote, PeriodName, Reminder } from '@/utils/domain/supervision';
import type { SupervisionReport } from '@/utils/domain/supervision-report';
import type { Failure } from '@/utils/domain/failure';
import type { WantedComment } from './wanted-comment';

/** What a content script needs to know before it may draw or read anything. */
export interface ModerationContext {
  readonly accounts: readonly Account[];
  readonly policy: ModerationPolicy;
  readonly editor: EditorRef;
  readonly language: Language;
  readonly undoSeconds: number;
  readonly confirmedLabels: readonly string[];
  readonly extensionVersion: string;
  /** The comment for which the asking tab was opened; told once. */
  readonly wanted: WantedComment | null;
}

/** A part of the view, CSS pixels. */
export interface PageArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An archive capture that was begun for the tab that asks. */
export interface ArchiveTask {
  readonly id: string;
  readonly most: number;
  readonly language: Language;
}

/** What the editor is about to do with a comment that is shown. */
export type ShowGoal = 'read' | 'reply' | 'preserve-and-remove' | 'to-registry' | 'preserve-only';

type Answer<T> = Result<T, Failure>;

/**
 * Every message between the contexts, `area:verb`. A message that writes carries an id made by the caller;
 * a handler that runs twice does its work once. Expected failures come back as values.
 */
export interface Protocol {
  'moderation:context'(platform: PlatformId): Answer<ModerationContext>;
  /** Loads the panel's script into the calling tab; the content script stays small until it is needed. */
  'panel:load'(): Answer<null>;
  /** Fetches media, stores everything in one transaction, reads it back, hashes it again and mints the proof. */
  'records:save'(draft: CaptureDraft): Answer<StoredCapture>;
  /** Whether a record still lies in the store as it was when its proof was made; fails with `unknown-record`. */
  'records:still-stored'(stored: { recordId: string; hash: string }): Answer<null>;
  'records:note-removal'(note: {
    eventId: string;
    recordId: string;
    measure: Measure;
    groundId: string;
    outcome: RemovalOutcome;
  }): Answer<null>;
  /** Which of these comments have a removal that was begun and whose end was never noted. */
  'records:unfinished'(asked: {
    platform: PlatformId;
    commentIds: readonly string[];
  }): Answer<readonly UnfinishedRemoval[]>;
  /** Shows a record on the extension's own page, in a new tab. */
  'records:open'(recordId: string): Answer<null>;
  /** The records page goes; what it leaves behind of its exports is cleared. */
  'records:leave'(): Answer<null>;
  /** PNG of the visible tab, cropped to the rectangle (CSS pixels), as base64. */
  'capture:screenshot'(area: {
    x: number;
    y: number;
    width: number;
    height: number;
    devicePixelRatio: number;
  }): Answer<{ png: string }>;
  /** Begins an archive capture of the page in that tab, on an editor's gesture. `change` is null for the periodic one. */
  'archive:begin'(wish: {
    id: string;
    tabId: number;
    account: PageIdentity;
    change: string | null;
    most: number;
  }): Answer<null>;
  'archive:task'(): Answer<ArchiveTask | null>;
  /** Takes and keeps a picture of the visible tab; numbers in CSS pixels. The same number again is the same screen. */
  'archive:screen'(screen: {
    id: string;
    number: number;
    top: number;
    width: number;
    height: number;
    continues: boolean;
    devicePixelRatio: number;
  }): Answer<null>;
  /** Makes the capture a record; answers with what became of it, also when somebody else had ended it. */
  'archive:finish'(ending: { id: string; end: CaptureEnd }): Answer<CaptureEnding>;
  /** Ends the capture under way in whatever tab, on an editor's gesture; the page there notices at its next screen. */
  'archive:stop'(id: string): Answer<CaptureEnding>;
  /** Where every own account stands with its archive captures. */
  'archive:overview'(): Answer<CaptureOverview>;
  /** What a page needs to know before any text box is looked at. */
  'publishing:context'(platform: PlatformId): Answer<PublishingContext>;
  /** Loads the checklist's script into the calling tab. */
  'checklist:load'(): Answer<null>;
  /** Whether the organisation's own addresses answer; null where nothing may be asked or nobody could tell. */
  'links:look'(addresses: readonly string[]): Answer<Readonly<Record<string, boolean | null>>>;
  'publishing:save-receipt'(receipt: PublicationDraft): Answer<null>;
  'publishing:recognise'(post: RecognisedPost): Answer<null>;
  /** The words of a text that no dictionary knows. */
  'spelling:check'(check: SpellingCheck): Answer<readonly WordPlace[]>;
  'spelling:suggest'(help: SpellingHelp): Answer<readonly string[]>;
  /** Asked of the page that spells by the background alone. */
  'spelling:work'(work: SpellingWork): Answer<SpellingOutcome>;
  /** The whole pack that holds, for our own pages. */
  'policy:in-force'(): Answer<PolicyInForce>;
  'accounts:list'(): Answer<readonly Account[]>;
  'accounts:add'(account: Account): Answer<null>;
  'accounts:remove'(id: string): Answer<null>;
  /** Asked of a tab by the popup: whose page is in view. */
  'page:identify'(): PageIdentity | null;
  /**
   * Asked of a tab: ids of the comments of which any part stands in view; digests of the words (utils/domain/shown-comment)
   * of those that stand whole, none of their text cut off or covered; and the parts of the view that must not be in a picture
   * of it, CSS pixels.
   */
  'page:in-view'(): {
    readonly commentIds: readonly string[];
    readonly shown: readonly string[];
    readonly withheld: readonly (PageArea & { readonly reason: WithheldReason })[];
  };
  /** Asked of a tab on an own page: whether the comments there can be read. */
  'page:health'(): { readonly candidates: number; readonly readable: number };
  /** Comments that an editor had in view on an own page; the background judges which of them wait for an answer. */
  'pending:notice'(noticed: {
    platform: PlatformId;
    accountId: string;
    comments: readonly NoticedComment[];
  }): Answer<null>;
  /** Everything that waits, or only the beginning of the list: so many comments with the numbers of the whole. */
  'pending:list'(most: number | null): Answer<PendingOverview>;
  /** Something was done with records; what waits follows them at once. */
  'pending:follow'(): Answer<null>;
  /** One step with a waiting comment; `stepId` is made by the caller. */
  'pending:change'(step: { id: string; stepId: string; change: EditorsChange }): Answer<null>;
  /** The same from the page where the comment stands; one that did not wait is taken up with it. Each step's id is the caller's. */
  'pending:decide'(step: {
    platform: PlatformId;
    accountId: string;
    comment: NoticedComment;
    steps: readonly { readonly stepId: string; readonly change: EditorsChange }[];
  }): Answer<null>;
  /** Its page was opened and read, and the comment is not on it. */
  'pending:note-missing'(comment: {
    platform: PlatformId;
    accountId: string;
    commentId: string;
  }): Answer<null>;
  /** What the guide and the reply texts need at a comment. */
  'answering:context'(comment: { platform: PlatformId; commentId: string }): Answer<AnsweringContext>;
  /** What the checks find in a reply of an own account. */
  'answering:check'(draft: {
    platform: PlatformId;
    accountId: string;
    text: string;
  }): Answer<readonly ReplyFinding[]>;
  /** Shows the whole decision guide in a new tab. */
  'answering:open-chart'(): Answer<null>;
  'pending:leaves'(): Answer<readonly (Leave & { readonly id: string })[]>;
  'pending:save-leave'(leave: Leave & { id: string }): Answer<null>;
  'pending:remove-leave'(id: string): Answer<null>;
  /** Asked of a tab: brings a comment into view and the focus to it. False when it is not on the page. */
  'page:show-comment'(where: { commentId: string; goal: ShowGoal }): boolean;
  /** A stretch of looking at an own page; the same id again is the same look, longer. */
  'supervision:note-look'(look: LookNote): Answer<null>;
  /** An editor has looked through an account where Bevara is not, such as on a telephone. */
  'supervision:note-by-hand'(look: { id: string; accountId: string }): Answer<null>;
  /** The dates are reckoned where the municipality is, not where the browser is. */
  'supervision:report'(period: PeriodName): Answer<SupervisionReport>;
  'supervision:reminder'(): Answer<Reminder>;
  /** HH:MM, or null for no reminder. */
  'supervision:set-reminder'(time: string | null): Answer<Reminder>;
  'accounts:name-people'(named: { id: string; people: AccountPeople }): Answer<null>;
  'settings:confirm-label'(label: string): Answer<null>;
}

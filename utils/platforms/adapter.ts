import type { AccountKey, PageIdentity } from '@/utils/domain/account';
import type { Observed } from '@/utils/domain/observed';
import type { Measure, PlatformId, Surface } from '@/utils/domain/platform';
import type { RemovalStepName } from '@/utils/domain/removal';
import type { SeenComment, SeenPost, ShownTime, ThreadComment } from '@/utils/domain/seen-comment';

/** The page as an adapter sees it. Handed in, so that a saved page can be read at the address it came from. */
export interface PageContext {
  readonly document: Document;
  readonly url: URL;
  /** Milliseconds since 1970; relative times are counted back from it. */
  readonly now: number;
}

/**
 * A comment found on the page: just what a marker needs, found cheaply. Nodes are recycled by the platform,
 * so the id is derived again from the element at the moment of a click; see `refresh`.
 */
export interface CommentHandle {
  readonly element: Element;
  readonly commentId: string;
  readonly authorName: string;
  /** Keys of the account whose post this is under, from the permalink or the post's author. */
  readonly accountKeys: readonly AccountKey[];
  /** Where a marker is appended as the last child. */
  readonly actionRow: Element;
}

/** The kinds of controls that a removal presses. */
export type ControlLabel =
  'inline-hide' | 'comment-menu' | 'item-hide' | 'item-delete' | 'confirm-hide' | 'confirm-delete';

/** Where a comment seems to stand, before anything of it was read. */
export type CommentSpot = Pick<CommentHandle, 'element' | 'actionRow'>;

/** A control that could be the one to press. */
export interface ControlCandidate {
  readonly element: HTMLElement;
  readonly label: ControlLabel;
  /** The exact wording, as a success confirms and remembers it: `facebook/sv/item-delete:ta bort`. */
  readonly key: string;
  /** An `assumed` label only ever leads to the assisted way until a success on this installation has confirmed it. */
  readonly certainty: 'verified' | 'assumed';
}

/** One control of a removal. Searched for only after the one before it was pressed. */
export interface RemovalStep {
  readonly name: RemovalStepName;
  /** Called right before the preceding control is pressed: remembers which menus and dialogs were already open. First of all for the first step. */
  prepare(): void;
  /** The matching controls right now. The driver presses only when there is exactly one. */
  find(): readonly ControlCandidate[];
  /** The menu or dialog of this step that has opened, even if nothing in it matches; null for a control of the comment itself. */
  opened(): HTMLElement | null;
  /** `skip`: a confirmation that not every cohort gets. */
  readonly ifAbsent: 'assist' | 'skip';
}

export interface RemovalPlan {
  readonly measure: Measure;
  readonly steps: readonly RemovalStep[];
}

/** A control whose exact name says that it publishes. */
export interface PublishControl {
  readonly element: HTMLElement;
  /** As the page has it. */
  readonly label: string;
  /** `facebook/nb/publish:publiser`: what a success confirms and is remembered by. */
  readonly key: string;
  /** On an `assumed` name alone nothing is ever held. */
  readonly certainty: 'verified' | 'assumed';
}

/** A text box in which something is about to be published. */
export interface ComposerHandle {
  readonly kind: 'post' | 'comment' | 'reply';
  readonly root: Element;
  readonly editor: HTMLElement;
  readonly text: string;
  /** Null while no control, or more than one, could be the one that publishes. */
  readonly publishControl: PublishControl | null;
  readonly accountKeys: readonly AccountKey[];
  readonly attachments: readonly { readonly kind: 'photo' | 'video'; readonly alt: string | null }[];
}

/** A post of the account as the page shows it, with its own address. */
export interface FoundPost {
  readonly text: string;
  /** Clean and absolute. */
  readonly permalink: string;
  readonly postId: string | null;
  /** As its address shows it; null where it shows none. */
  readonly writtenAt: ShownTime | null;
}

/** Counts per strategy; tells a page without comments from a page that Bevara no longer understands. */
export interface HealthReport {
  /** Elements that look like a comment by any sign. */
  readonly candidates: number;
  readonly readable: number;
  /** Strategy name -> how many comments it found. */
  readonly strategies: Readonly<Record<string, number>>;
  /** Names of what could not be read, such as `comment-permalink`; empty when all is well. */
  readonly failures: readonly string[];
}

/**
 * Everything Bevara knows of one platform. Readers have no side effects and work on a saved page;
 * the three methods that touch the page (`expand`, `readExactTime`, `removalPlan`'s steps) run only after an editor's gesture.
 * Selectors, labels and address shapes live behind this interface and nowhere else.
 */
export interface PlatformAdapter {
  readonly id: PlatformId;
  /** Changes whenever selectors or labels change; kept in every record. */
  readonly version: string;
  /** Hosts of picture bytes, as suffixes (`fbcdn.net`). The only hosts that evidence is fetched from. */
  readonly imageHosts: readonly string[];

  surfaceOf(page: PageContext): Surface;
  /** Whose page this address shows; null where it shows no account's page. Reads the address before anything else. */
  identifyPage(page: PageContext): PageIdentity | null;
  /** `profile`: the editor acts as a private person (NYK-20, VAR-22); null when it cannot be told. */
  actingAs(page: PageContext): { readonly kind: 'page' | 'profile'; readonly name: string } | null;

  /** The comments in a subtree (or the one that the subtree's root belongs to). Cheap: no layout, no `new URL`. */
  findComments(root: ParentNode): CommentHandle[];
  /**
   * Where comments seem to stand in a subtree, at a fraction of the cost of `findComments`, which decides. Null where the
   * platform gives no cheap sign.
   */
  spotComments(root: ParentNode): CommentSpot[] | null;
  /** The handle derived anew from the same element, or null when it no longer is that comment. */
  refresh(handle: CommentHandle): CommentHandle | null;
  /** Looks a comment up by id in the whole page; the one in the topmost dialog wins when it is drawn twice. */
  locate(commentId: string, page: PageContext): CommentHandle | null;

  read(handle: CommentHandle, page: PageContext): SeenComment;
  readPost(handle: CommentHandle, page: PageContext): SeenPost;
  /** The other comments of the same thread, in document order. */
  readThread(handle: CommentHandle, page: PageContext): ThreadComment[];
  /** The elements that a picture or HTML of the context consists of: parent comment first, then the comment. */
  threadElements(handle: CommentHandle, page: PageContext): Element[];
  /** Elements that name the employee behind a page ("Published by …"): personal data that managers see, left out of evidence. */
  findEmployeeNames(root: ParentNode): Element[];

  /** Presses the comment's own "See more" and waits until the text is whole. False when it stays cut. */
  expand(handle: CommentHandle, signal: AbortSignal): Promise<boolean>;
  /** Hovers the timestamp and reads the tooltip, or reads the page's embedded data; absent when neither tells. */
  readExactTime(handle: CommentHandle, page: PageContext, signal: AbortSignal): Promise<Observed<ShownTime>>;

  /** Null when the platform offers no way to do this to this comment. */
  removalPlan(handle: CommentHandle, measure: Measure, page: PageContext): RemovalPlan | null;
  /** What the page shows of the comment now. */
  stateOf(commentId: string, page: PageContext): 'shown' | 'hidden' | 'gone';
  /** A dialog that says the platform wants us to stop. */
  findStop(page: PageContext): 'rate-limit' | 'checkpoint' | null;

  /** The comment's own control that opens its reply box; null where it has none. */
  findReplyControl(handle: CommentHandle): HTMLElement | null;
  findComposers(page: PageContext): ComposerHandle[];
  /** The composer whose text box this element is or lies in; null when it is none. Costs the same however long the page is. */
  readComposer(within: Element, page: PageContext): ComposerHandle | null;
  /** The composer after its text box has gone, while it still holds a control that publishes; null when it is over. */
  followComposer(composer: ComposerHandle): ComposerHandle | null;
  /** The posts in view that say their address; none of another account than the page's. */
  findPosts(page: PageContext): FoundPost[];
  health(page: PageContext): HealthReport;
}

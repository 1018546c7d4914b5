import type { Measure, PlatformId } from '@/utils/domain/platform';
import type { CommentHandle, PageContext } from '@/utils/platforms/adapter';
import type { Certainty, Label } from '@/utils/platforms/dom/labels/label';
import type { ThreadMarks } from '@/utils/platforms/dom/thread-site';

/** How one platform lets a comment be removed. Part of its description, beside its marks and addresses. */
export interface RemovalTraits {
  readonly labels: readonly Label[];
  /** What the platform offers on its web page at all. */
  readonly measures: readonly Measure[];
  /** Whether the "…" button has been seen as `marks.menuButton` describes it, or nobody has confirmed that. */
  readonly menuButton: Certainty;
  /** True where the "…" button is drawn only while the pointer is over the comment. */
  readonly needsHover: boolean;
  /** Beginnings of the addresses to which the platform sends an account that it wants to stop. */
  readonly checkpointPaths: readonly string[];
}

/** The part of a site's description that removal works by. */
export interface RemovalSite {
  readonly id: PlatformId;
  readonly marks: Pick<
    ThreadMarks,
    'comment' | 'button' | 'menuButton' | 'menu' | 'menuItem' | 'dialog' | 'textbox'
  >;
  readonly removal: RemovalTraits;
}

/** Finds a comment by its id, anew each time: the platform gives its nodes to other comments. */
export type Locate = (commentId: string, page: PageContext) => CommentHandle | null;

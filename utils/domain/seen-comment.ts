import type { Observed } from './observed';
import type { Measure, PlatformId, Rights, Surface } from './platform';

/**
 * When something was written. An exact time has `from` equal to `until`; a relative one ("1 d") is kept as
 * the honest interval it stands for, together with the text that was shown.
 */
export interface ShownTime {
  readonly shown: string;
  /** ISO instant */
  readonly from: string;
  /** ISO instant */
  readonly until: string;
}

export type AttachmentKind = 'photo' | 'video' | 'sticker' | 'link' | 'shared-post' | 'unknown';

/** Something attached to a comment or post, as the page shows it. Bytes are fetched when it is stored. */
export interface Attachment {
  readonly kind: AttachmentKind;
  /** Address of the picture bytes on the platform's image host; null when the page shows none. */
  readonly imageUrl: string | null;
  /** Where the attachment leads, unwrapped from the platform's redirect. */
  readonly targetUrl: string | null;
  readonly alt: string | null;
}

/** Everything that is read of one comment, each value with its source (NYK-14: sender, time and context). */
export interface CommentFields {
  /** Digits; the reply's own id for a reply. */
  readonly commentId: Observed<string>;
  /** Digits of the comment that this one answers; absent for a top-level comment. */
  readonly parentId: Observed<string>;
  /** Numeric id of the post where it is known. */
  readonly postId: Observed<string>;
  /** The id of the post as the address has it (`pfbid…`, a shortcode, digits). */
  readonly postAlias: Observed<string>;
  readonly permalink: Observed<string>;
  readonly authorName: Observed<string>;
  /** Profile address without tracking or comment parameters. */
  readonly authorAddress: Observed<string>;
  readonly authorId: Observed<string>;
  /** As the reader saw it: emoji from alt texts, line breaks kept, hidden decoys left out. Empty for a picture only. */
  readonly text: Observed<string>;
  readonly time: Observed<ShownTime>;
  readonly isEdited: Observed<boolean>;
  readonly attachments: Observed<readonly Attachment[]>;
}

/** A comment that stands on the page: plain data, in memory, not yet kept anywhere. */
export interface SeenComment {
  readonly platform: PlatformId;
  readonly surface: Surface;
  readonly fields: CommentFields;
  readonly rights: Rights;
  /** What the platform lets this editor do, as far as the controls in view tell; the menu may hold more. */
  readonly measures: readonly Measure[];
  /** True while a "See more" cuts the text. */
  readonly isCut: boolean;
  /** Position in document order among the post's comments in view, from 0. */
  readonly position: number;
  /** The filter that decides which comments are shown, as the page words it ("Most relevant"). */
  readonly filter: string | null;
}

/** The post that a comment stands under. */
export interface SeenPost {
  readonly postId: Observed<string>;
  readonly postAlias: Observed<string>;
  readonly permalink: Observed<string>;
  readonly authorName: Observed<string>;
  readonly authorAddress: Observed<string>;
  readonly text: Observed<string>;
  readonly time: Observed<ShownTime>;
}

/** Another comment of the same thread, kept as context only. */
export interface ThreadComment {
  readonly commentId: string;
  readonly parentId: string | null;
  readonly authorName: string;
  readonly text: string;
  readonly shownTime: string;
}

import type { AccountKey, PageIdentity } from '@/utils/domain/account';
import type { PlatformId, Surface } from '@/utils/domain/platform';
import type { PageContext } from '@/utils/platforms/adapter';
import type { Label } from './labels/label';
import type { RemovalTraits } from './removal/removal-site';

/** The address of a post, as far as it tells anything. */
export interface PostAddress {
  /** The post as the address names it: `pfbid…`, digits, a shortcode. */
  readonly alias: string;
  /** Digits, when the alias is the number itself. */
  readonly postId: string | null;
  /** Clean and absolute: no comment, no tracking. */
  readonly canonical: string;
  /** Keys of the account under whose address the post lies; empty when the address does not tell. */
  readonly accountKeys: readonly AccountKey[];
}

/** The address of a person, page or group. */
export interface ProfileAddress {
  readonly keys: readonly AccountKey[];
  /** Numeric id where the address holds one. */
  readonly id: string | null;
  readonly canonical: string;
}

/** What a link says about the comment it belongs to. */
export interface CommentLink {
  /** `permalink` leads to the comment under its post; `author` to a profile, with the comment as a parameter. */
  readonly role: 'permalink' | 'author';
  /** The comment's own id, a reply's for a reply. For an `author` link of a reply the parent is not told. */
  readonly commentId: string;
  readonly parentId: string | null;
  /** Numeric id of the post, when the link holds it. */
  readonly postId: string | null;
  /** Set on a permalink. */
  readonly post: PostAddress | null;
  /** Clean and absolute; set on a permalink. */
  readonly canonical: string | null;
}

/** The address shapes of one platform. All read an `href` attribute, cheaply, and return null for anything else. */
export interface AddressShapes {
  readCommentLink(href: string): CommentLink | null;
  readPost(href: string): PostAddress | null;
  readProfile(href: string): ProfileAddress | null;
  /** Where a link really leads, out of the platform's redirect; null for a link that stays on the platform. */
  readOutgoing(href: string): string | null;
}

/** CSS selectors; in each platform's `selectors.ts` every one says where and when it was seen. */
export interface ThreadMarks {
  /** Element that is one comment. Null where comments have no element of their own and are found by climbing from their link. */
  readonly comment: string | null;
  /** Links that may lead to a comment; the address decides. */
  readonly commentLink: string;
  /** The comment's own timestamp, told from its other links by the address alone; null where that cannot be told cheaply. */
  readonly timestamp: string | null;
  /** Attribute on a wrapper that repeats the comment's id; null where there is none. */
  readonly idAttribute: string | null;
  /** A whole post, or whatever else bounds one (dialog, main, body); its comments lie inside, and none reaches beyond. */
  readonly post: string;
  /** The post's message, where the platform marks it. */
  readonly postMessage: string;
  /** Text blocks of a comment. */
  readonly textBlock: string;
  /** Anything that is pressed. */
  readonly button: string;
  /** Those of them that are always drawn, by which a comment's row is told; what comes and goes with the pointer would move it. */
  readonly rowButton: string;
  /** The "…" button of a comment, whatever its label. */
  readonly menuButton: string;
  readonly menu: string;
  readonly menuItem: string;
  readonly dialog: string;
  readonly tooltip: string;
  /** Text boxes; never part of a comment's text. */
  readonly textbox: string;
  /** Picture or film address that a comment's own attachment links to. */
  readonly mediaLink: string;
  /** Scripts with the page's data as JSON; null where there are none. */
  readonly embeddedData: string | null;
  /** What every comment has and nothing else but a post, as a sign that comments are there even when their links are not understood. */
  readonly sign: string | null;
}

/**
 * What the engine must know to read one site's comment threads. Facebook and the practice page share one engine
 * and differ only in this description.
 */
export interface ThreadSite {
  readonly id: PlatformId;
  readonly version: string;
  readonly imageHosts: readonly string[];
  /** Base of relative addresses, without a slash at the end: `https://www.facebook.com`. */
  readonly origin: string;
  readonly addresses: AddressShapes;
  readonly marks: ThreadMarks;
  /** How a comment is removed, with the words of its controls. */
  readonly removal: RemovalTraits;
  /** The words of the controls that publish; Instagram's caption has its own. */
  readonly publishing: {
    readonly labels: readonly Label[];
    readonly thing: 'publish' | 'publish-caption';
  };
  surfaceOf(page: PageContext): Surface;
  identifyPage(page: PageContext): PageIdentity | null;
  actingAs(page: PageContext): { readonly kind: 'page' | 'profile'; readonly name: string } | null;
}

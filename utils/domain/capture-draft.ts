import type { PageIdentity } from './account';
import type { EvidenceScope, PolicyRef } from './policy';
import type { PlatformId, Surface } from './platform';
import type { CommentFields, SeenPost, ThreadComment } from './seen-comment';
import type { RegistrationDraft } from './registration';
import type { RemovalPurpose } from './removal';

/** Who acts. `editorId` is random and stands in events instead of the name. */
export interface EditorRef {
  readonly editorId: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly role: string;
}

/** Something the capture should have had and could not get; listed in the evidence and shown before removal. */
export interface MissingPart {
  readonly part:
    | 'comment-id'
    | 'author'
    | 'content'
    | 'permalink'
    | 'exact-time'
    | 'post'
    | 'screenshot'
    | 'media'
    | 'full-text'
    | 'thread';
  /** A code that the catalogue explains, such as `not-permitted`, `host-not-allowed`, `http-404`. */
  readonly reason: string;
  /** Without it a comment must not be removed (requirement NYK-14). */
  readonly forbidsRemoval: boolean;
}

/** PNG bytes of comment and context, cropped so that comments outside the thread are not in it. */
export interface Screenshot {
  /** Base64 of the PNG. */
  readonly png: string;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
  readonly tile: number;
  readonly tiles: number;
}

/** Why a comment is captured. A removal may force a registration at the same time (NYK-15, VAR-9). */
export interface CapturePurpose {
  readonly removal: RemovalPurpose | null;
  readonly registration: RegistrationDraft | null;
}

/**
 * What the content script hands to the store: a comment read into plain data, nothing stored yet.
 * With scope `metadata` (child sexual abuse material) `html`, `threadHtml`, `media` and `screenshots` are empty and
 * `fields.text` is absent; with scope `none` (advertising) nothing but the ids, the ground and the measure is kept.
 */
export interface CaptureDraft {
  /** The id the record will have, made by the caller so that a repeated message does its work once. */
  readonly recordId: string;
  readonly platform: PlatformId;
  readonly surface: Surface;
  readonly account: PageIdentity;
  readonly scope: EvidenceScope;
  readonly fields: CommentFields;
  readonly post: SeenPost;
  readonly thread: readonly ThreadComment[];
  readonly filter: string | null;
  readonly page: { readonly address: string; readonly title: string; readonly language: string };
  readonly html: string;
  readonly threadHtml: string;
  /** Addresses on the platform's image hosts whose bytes belong to the evidence. */
  readonly media: readonly string[];
  readonly screenshots: readonly Screenshot[];
  readonly missing: readonly MissingPart[];
  readonly purpose: CapturePurpose;
  readonly policy: PolicyRef;
  readonly editor: EditorRef;
  /** ISO instant */
  readonly capturedAt: string;
  readonly versions: { readonly extension: string; readonly adapter: string };
  /** Records made on the practice page carry the mark for ever. */
  readonly isPractice: boolean;
}

import type { Account, PageIdentity } from '@/utils/domain/account';
import type { CaptureDraft, EditorRef } from '@/utils/domain/capture-draft';
import type { Language } from '@/utils/domain/language';
import type { Measure, PlatformId } from '@/utils/domain/platform';
import type { ModerationPolicy, PolicyInForce } from '@/utils/domain/policy';
import type { RemovalOutcome } from '@/utils/domain/removal';
import type { Result } from '@/utils/domain/result';
import type { StoredCapture } from '@/utils/domain/stored-capture';
import type { Failure } from '@/utils/domain/failure';

/** What a content script needs to know before it may draw or read anything. */
export interface ModerationContext {
  readonly accounts: readonly Account[];
  readonly policy: ModerationPolicy;
  readonly editor: EditorRef;
  readonly language: Language;
  readonly undoSeconds: number;
  readonly confirmedLabels: readonly string[];
  readonly extensionVersion: string;
}

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
  'records:note-removal'(note: {
    eventId: string;
    recordId: string;
    measure: Measure;
    groundId: string;
    outcome: RemovalOutcome;
  }): Answer<null>;
  /** Shows a record on the extension's own page, in a new tab. */
  'records:open'(recordId: string): Answer<null>;
  /** PNG of the visible tab, cropped to the rectangle (CSS pixels), as base64. */
  'capture:screenshot'(area: {
    x: number;
    y: number;
    width: number;
    height: number;
    devicePixelRatio: number;
  }): Answer<{ png: string }>;
  /** The whole pack that holds, for our own pages. */
  'policy:in-force'(): Answer<PolicyInForce>;
  'accounts:list'(): Answer<readonly Account[]>;
  'accounts:add'(account: Account): Answer<null>;
  'accounts:remove'(id: string): Answer<null>;
  /** Asked of a tab by the popup: whose page is in view. */
  'page:identify'(): PageIdentity | null;
  /** Asked of a tab on an own page: whether the comments there can be read. */
  'page:health'(): { readonly candidates: number; readonly readable: number };
  'settings:confirm-label'(label: string): Answer<null>;
}

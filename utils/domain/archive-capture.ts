import type { PageIdentity } from './account';
import type { EditorRef } from './capture-draft';
import type { PlatformId } from './platform';
import type { PolicyRef } from './policy';

/**
 * Why an archive capture ended: the page had no more to show, as many screens as were asked for, the editor's stop, the
 * tab out of view, the page left for another, a page that did not scroll as it should (something lay over it, or somebody
 * moved it), no leave to take pictures, a fault, or nobody was there to end it.
 */
export const CAPTURE_ENDS = [
  'bottom',
  'limit',
  'stopped',
  'hidden',
  'left',
  'stuck',
  'refused',
  'failed',
  'interrupted',
] as const;
export type CaptureEnd = (typeof CAPTURE_ENDS)[number];

/** False for one that was cut short: it is kept and says so, and no duty is met and nothing disposed of by it. */
export function isWholeCapture({ end }: { readonly end: CaptureEnd }): boolean {
  return end === 'bottom' || end === 'limit';
}

/**
 * Why a part of a screen is painted over in its picture: the name of an employee that the public does not see, or a
 * conversation or notices of whoever is signed in that lay over the page.
 */
export type WithheldReason = 'employee-name' | 'private-overlay';

/** How many screens an editor can ask for; the first is what is asked for without a choice. Feeds never end. */
export const SCREENS_OFFERED = [20, 10, 40] as const;
export const MOST_SCREENS = Math.max(...SCREENS_OFFERED);
/** Characters of what is about to change; it stands in a file's name. */
export const LONGEST_CHANGE = 60;

/** What a record of an archive capture says of it (KAL-5, NYK-18, VAR-11, VAL-7). */
export interface ArchiveCapture {
  /** What was about to change, in the editor's own words; null for the periodic one. */
  readonly change: string | null;
  readonly end: CaptureEnd;
  /** False for a part of the channel, such as a single post: it is kept, and the recurring duty is not met by it. */
  readonly isFirstPage: boolean;
  readonly screens: number;
  /** Numbers of the screens before which something may be missing; absent in what was captured before it was looked for. */
  readonly unsure?: readonly number[];
  /** Numbers of the screens on which private overlays were painted over, and the page under them is not seen; absent before they were. */
  readonly covered?: readonly number[];
  /** The comments of which any part stood on one of the screens, each once. */
  readonly commentIds: readonly string[];
  /**
   * Digests of the words of those that stood whole on a screen (utils/domain/shown-comment); absent in what was captured
   * before they were compared.
   */
  readonly shown?: readonly string[];
}

/** An archive capture that has begun. */
export interface ArchiveCaptureStart {
  /** The id the record will have. */
  readonly id: string;
  readonly platform: PlatformId;
  readonly account: PageIdentity;
  readonly change: string | null;
  /** No more screens than this. */
  readonly most: number;
  readonly page: { readonly address: string; readonly title: string };
  /** True when that is the account's first page: only then does it show the channel itself. */
  readonly isFirstPage: boolean;
  readonly policy: PolicyRef;
  readonly editor: EditorRef;
  /** ISO instant */
  readonly startedAt: string;
  readonly extensionVersion: string;
}

/** One screen of the page, as it really was in view. */
export interface ArchiveScreen {
  /** 1, 2, 3 … */
  readonly number: number;
  /** CSS pixels: size of the view, and how far down the page it began. */
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** False when the page changed so that nobody can tell whether something is missing between it and the one before. */
  readonly continues: boolean;
  /** ISO instant */
  readonly takenAt: string;
  /** Comments of which any part stood in it; one that is cut across two screens is in both. */
  readonly commentIds: readonly string[];
  /** Digests of the words of those that stood whole in it, where their sameness can be told. */
  readonly shown: readonly string[];
  /** Names of employees that the public does not see, painted over. */
  readonly withheld: number;
  /** Conversations and notices that lay over the page, painted over. */
  readonly covered: number;
}

/** What became of a capture that has ended: why, and how many screens its record has; 0 where nothing was stored. */
export interface CaptureEnding {
  readonly end: CaptureEnd;
  readonly screens: number;
}

/** Due, taken but not saved for the archive, done, or not yet to be made. */
export type DutyState = 'due' | 'unsaved' | 'kept' | 'ahead';

/** Where an account stands with its archive captures. */
export interface CaptureDuty {
  /** The last whole one of its first page that was stored here; null where there is none. */
  readonly last: {
    readonly recordId: string;
    /** YYYY-MM-DD in the municipality's time zone. */
    readonly on: string;
    /** True once its PDF/A or another form for the archive has been saved. */
    readonly isHandedOver: boolean;
  } | null;
  /** YYYY-MM-DD */
  readonly dueOn: string;
  readonly state: DutyState;
}

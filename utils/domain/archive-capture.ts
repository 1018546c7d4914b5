import type { PageIdentity } from './account';
import type { EditorRef } from './capture-draft';
import type { PlatformId } from './platform';
import type { PolicyRef } from './policy';

/**
 * Why an archive capture ended: the page had no more to show, as many screens as were asked for, the editor's stop, the
 * tab out of view, the page left for another, no leave to take pictures, a fault, or nobody was there to end it.
 */
export const CAPTURE_ENDS = [
  'bottom',
  'limit',
  'stopped',
  'hidden',
  'left',
  'refused',
  'failed',
  'interrupted',
] as const;
export type CaptureEnd = (typeof CAPTURE_ENDS)[number];

/** False for one that was cut short: it is kept and says so, and no duty is met and nothing disposed of by it. */
export function isWholeCapture({ end }: { readonly end: CaptureEnd }): boolean {
  return end === 'bottom' || end === 'limit';
}

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
  readonly screens: number;
  /** The comments that stood whole on one of the screens, each once. */
  readonly commentIds: readonly string[];
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
  /** ISO instant */
  readonly takenAt: string;
  /** Comments that stood whole in it. */
  readonly commentIds: readonly string[];
  /** Names of employees that the public does not see, painted over. */
  readonly withheld: number;
}

/** Where an account stands with its archive captures. */
export interface CaptureDuty {
  /** The last whole one that was stored here; null where there is none. */
  readonly last: {
    readonly recordId: string;
    /** YYYY-MM-DD in the municipality's time zone. */
    readonly on: string;
    /** True once its PDF/A or another form for the archive has been saved. */
    readonly isHandedOver: boolean;
  } | null;
  /** YYYY-MM-DD */
  readonly dueOn: string;
  readonly isDue: boolean;
}

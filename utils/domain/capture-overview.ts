import type { Account, PageIdentity } from './account';
import type { CaptureDuty } from './archive-capture';

/** What the pack in force says of archive captures. */
export interface CaptureRules {
  readonly everyMonths: number;
  readonly text: string;
  /** Where the files go, in the municipality's words. */
  readonly folder: string | null;
}

/** The answer to `archive:overview`. */
export interface CaptureOverview {
  readonly rules: CaptureRules;
  readonly accounts: readonly { readonly account: Account; readonly duty: CaptureDuty }[];
  /** The capture that runs in some tab now; there is one at a time. */
  readonly underWay: CaptureUnderWay | null;
}

/** What an editor is told of a capture that runs. */
export interface CaptureUnderWay {
  readonly id: string;
  readonly account: PageIdentity;
  /** So many screens are kept, of at most so many. */
  readonly screens: number;
  readonly most: number;
}

import type { Account } from './account';
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
}

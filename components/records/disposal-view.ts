import type { FailureCode } from '@/utils/domain/failure';
import type { RecordRowView } from './record-view';

/** What the retention schedule says of a record; see utils/records/may-dispose. */
export type DisposalView =
  | { readonly kind: 'no-rule' | 'removing' }
  | {
      readonly kind:
        | 'requested'
        | 'registered'
        | 'preserve'
        | 'review'
        | 'hold'
        | 'undecided'
        | 'needs-archive'
        | 'needs-export';
      readonly label: string;
    }
  | { readonly kind: 'not-yet'; readonly label: string; readonly from: string }
  | {
      readonly kind: 'may';
      readonly rule: string;
      readonly label: string;
      readonly schedule: string;
      readonly decision: string;
      readonly conditions: readonly string[];
    };

export type MayDispose = Extract<DisposalView, { kind: 'may' }>;

/** Records of which the schedule says the same; those that may be disposed of are listed, the rest are counted. */
export interface DisposalGroupView<Says = DisposalView> {
  readonly says: Says;
  readonly count: number;
  readonly records: readonly RecordRowView[];
}

/** Where looking through and disposing stands. `looked` is how many records that are done with. */
export interface DisposalState {
  readonly kind: 'unread' | 'looking' | 'ready' | 'disposing';
  readonly looked: number;
  readonly groups: readonly DisposalGroupView[];
  readonly failure: FailureCode | null;
  /** What came of the last disposal. */
  readonly outcome: { readonly disposed: number; readonly refused: number } | null;
}

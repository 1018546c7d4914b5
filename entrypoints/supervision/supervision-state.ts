import type { ListedLeave } from '@/components/supervision/leave-register';
import type { PeriodName } from '@/utils/domain/supervision';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { FailureCode } from '@/utils/domain/failure';
import type { SupervisionReport } from '@/utils/domain/supervision-report';

/** What the page shows. */
export interface SupervisionState {
  readonly period: PeriodName;
  readonly report: SupervisionReport | null;
  readonly leaves: readonly ListedLeave[];
  readonly captures: CaptureOverview | null;
  readonly reminder: string | null;
  readonly isRefused: boolean;
  readonly failure: FailureCode | null;
}

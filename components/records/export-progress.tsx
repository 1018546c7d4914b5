import { Button } from '@/components/ui/button';
import type { FailureCode } from '@/utils/domain/failure';
import { HandingOver, type HandingOverView, type SayHandedOver } from './handing-over';
import { useRecordWords, type RecordWords } from './record-words';

/** Where an export stands. `rate` is records per second, `left` seconds; null until there is something to go by. */
export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' | 'locked' | 'gone' }
  | { readonly kind: 'refused'; readonly refusal: 'confidential' | 'too-large' }
  | {
      readonly kind: 'working';
      readonly done: number;
      readonly total: number;
      readonly rate: number | null;
      readonly left: number | null;
    }
  | {
      readonly kind: 'done';
      readonly exportId: string;
      /** The file can stand for the records, once an editor has said that it is there. */
      readonly isForArchive: boolean;
      readonly packed: number;
      /** Chosen, but disposed of before they could be read. */
      readonly gone: number;
      readonly faults: number;
      /** Whole parts that this form cannot hold. */
      readonly unheld: number;
      /** Why the export could not be noted; null when it was. */
      readonly unnoted: FailureCode | null;
      readonly handing: HandingOverView;
    }
  | { readonly kind: 'failed'; readonly code: FailureCode };

interface ExportProgressProps {
  readonly state: ExportState;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly onCancel: () => void;
  /** Absent where no file can stand for a record. */
  readonly onHandedOver?: SayHandedOver;
}

/** How far handing over has come, in a sentence, and the way to stop it. */
export function ExportProgress({ state, explain, onCancel, onHandedOver }: ExportProgressProps) {
  const words = useRecordWords();
  const { t } = words;
  return (
    <>
      {state.kind === 'working' && <Button onClick={onCancel}>{t('export.cancel')}</Button>}
      {state.kind === 'working' && (
        <progress max={state.total} value={state.done} aria-label={t('export.start')} />
      )}
      <p role="status" data-export={state.kind}>
        {describe(state, words, explain)}
      </p>
      {state.kind === 'done' && state.isForArchive && onHandedOver && (
        <HandingOver
          exportId={state.exportId}
          handing={state.handing}
          explain={explain}
          onSay={onHandedOver}
        />
      )}
    </>
  );
}

function describe(state: ExportState, { t }: RecordWords, explain: (code: FailureCode) => string): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'cancelled':
    case 'locked':
    case 'gone':
      return t(`export.${state.kind}`);
    case 'refused':
      return t(`export.refused.${state.refusal}`);
    case 'done':
      return [
        t('export.saved', { count: state.packed }),
        ...(state.gone > 0 ? [t('export.missing', { count: state.gone })] : []),
        ...(state.faults > 0 ? [t('export.faults', { count: state.faults })] : []),
        ...(state.unheld > 0 ? [t('export.unheld', { count: state.unheld })] : []),
        ...(state.faults + state.unheld > 0 ? [t('export.not-whole')] : []),
        ...(state.unnoted ? [t('export.unnoted', { reason: explain(state.unnoted) })] : []),
      ].join(' ');
    case 'failed':
      return t('export.failed', { reason: explain(state.code) });
    case 'working': {
      const { done, total, rate, left } = state;
      const progress = t('export.working', { done, total });
      if (rate === null || left === null) return progress;
      const inWords =
        left < 90
          ? t('export.seconds', { count: Math.ceil(left) })
          : t('export.minutes', { count: Math.ceil(left / 60) });
      return `${progress} ${t('export.rate', { rate: Math.max(1, Math.round(rate)), left: inWords })}`;
    }
  }
}

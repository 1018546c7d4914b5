import { Button } from '@/components/ui/button';
import type { FailureCode } from '@/utils/domain/failure';
import { useRecordWords } from './record-words';

/** Where an export stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'failed'; readonly code: FailureCode };

interface ExportBarProps {
  readonly shown: number;
  readonly total: number;
  readonly chosen: number;
  readonly state: ExportState;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly onChooseAll: (isChosen: boolean) => void;
  readonly onExport: () => void;
  readonly onCancel: () => void;
}

/** Choosing and handing over. */
export function ExportBar({
  shown,
  total,
  chosen,
  state,
  explain,
  onChooseAll,
  onExport,
  onCancel,
}: ExportBarProps) {
  const { t } = useRecordWords();
  const isWorking = state.kind === 'working';
  return (
    <div className="export-bar">
      <label>
        <input
          type="checkbox"
          checked={chosen > 0 && chosen >= shown}
          disabled={shown === 0}
          onChange={(event) => onChooseAll(event.currentTarget.checked)}
        />
        {t('choose-all')}
      </label>
      <span className="quiet">{`${t('count', { count: total })}, ${t('chosen', { count: chosen })}`}</span>
      <Button kind="primary" disabled={chosen === 0 || isWorking} onClick={onExport}>
        {t('export')}
      </Button>
      {isWorking && <Button onClick={onCancel}>{t('export.cancel')}</Button>}
      <p role="status" data-export={state.kind}>
        {state.kind === 'working' && t('export.working', { done: state.done, total: state.total })}
        {state.kind === 'done' && t('export.done', { count: state.count })}
        {state.kind === 'failed' && t('export.failed', { reason: explain(state.code) })}
      </p>
    </div>
  );
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { FailureCode } from '@/utils/domain/failure';
import type { RecordsKey } from '@/utils/i18n/catalogues/records/records-catalogues';
import { useRecordWords, type RecordWords } from './record-words';

/** Where an export stands. `rate` is records per second, `left` seconds; null until there is something to go by. */
export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' | 'locked' }
  | { readonly kind: 'refused'; readonly refusal: 'confidential' | 'too-large' }
  | {
      readonly kind: 'working';
      readonly done: number;
      readonly total: number;
      readonly rate: number | null;
      readonly left: number | null;
    }
  | { readonly kind: 'done'; readonly count: number; readonly faults: number }
  | { readonly kind: 'failed'; readonly code: FailureCode };

interface ExportBarProps {
  readonly found: number;
  readonly chosen: number;
  /** The formats there are and the forms of each, the usual one first. */
  readonly formats: readonly { readonly id: string; readonly variants?: readonly string[] }[];
  readonly state: ExportState;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly onChooseAll: (isChosen: boolean) => void;
  readonly onExport: (format: string, variant: string | undefined) => void;
  readonly onCancel: () => void;
}

/** Choosing what and in which form, and how far handing over has come. */
export function ExportBar(props: ExportBarProps) {
  const { found, chosen, formats, state, explain, onChooseAll, onExport, onCancel } = props;
  const words = useRecordWords();
  const { t } = words;
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const [wanted, setWanted] = useState<string>();
  const variants = formats.find(({ id }) => id === format)?.variants ?? [];
  const variant = variants.find((one) => one === wanted) ?? variants[0];
  const isWorking = state.kind === 'working';
  return (
    <div className="export-bar">
      <label>
        <input
          type="checkbox"
          checked={chosen > 0 && chosen >= found}
          disabled={found === 0 || isWorking}
          onChange={(event) => onChooseAll(event.currentTarget.checked)}
        />
        {t('choose-all')}
      </label>
      <span className="quiet">{t('chosen', { count: chosen })}</span>
      <select
        className="input"
        aria-label={t('export.format')}
        value={format}
        disabled={isWorking}
        onChange={(event) => setFormat(event.currentTarget.value)}
      >
        {formats.map(({ id }) => (
          <option key={id} value={id}>
            {t(`format.${id}` as RecordsKey)}
          </option>
        ))}
      </select>
      {variants.length > 0 && (
        <select
          className="input"
          aria-label={t('export.variant')}
          value={variant}
          disabled={isWorking}
          onChange={(event) => setWanted(event.currentTarget.value)}
        >
          {variants.map((one) => (
            <option key={one} value={one}>
              {t(`variant.${format}.${one}` as RecordsKey)}
            </option>
          ))}
        </select>
      )}
      <Button kind="primary" disabled={chosen === 0 || isWorking} onClick={() => onExport(format, variant)}>
        {t('export.start')}
      </Button>
      {isWorking && <Button onClick={onCancel}>{t('export.cancel')}</Button>}
      {isWorking && <progress max={state.total} value={state.done} aria-label={t('export.start')} />}
      <p role="status" data-export={state.kind}>
        {describe(state, words, explain)}
      </p>
    </div>
  );
}

function describe(state: ExportState, { t }: RecordWords, explain: (code: FailureCode) => string): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'cancelled':
    case 'locked':
      return t(`export.${state.kind}`);
    case 'refused':
      return t(`export.refused.${state.refusal}`);
    case 'done':
      return [
        t('export.saved', { count: state.count }),
        ...(state.faults > 0 ? [t('export.faults', { count: state.faults })] : []),
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

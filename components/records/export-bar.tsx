import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { FailureCode } from '@/utils/domain/failure';
import type { SayHandedOver } from './handing-over';
import type { RecordsKey } from '@/utils/i18n/catalogues/records/records-catalogues';
import { ExportProgress, type ExportState } from './export-progress';
import { useRecordWords } from './record-words';

/** In which form, and what the file is named after; a context left out is what it holds. */
export interface ExportWish {
  readonly format: string;
  readonly variant?: string | undefined;
  readonly context?: string;
}

interface ExportBarProps {
  readonly found: number;
  readonly chosen: number;
  /** The formats there are and the forms of each, the usual one first. */
  readonly formats: readonly { readonly id: string; readonly variants?: readonly string[] }[];
  readonly state: ExportState;
  /** True while anything is being exported, also from elsewhere on the page. */
  readonly isBusy: boolean;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly onChooseAll: (isChosen: boolean) => void;
  readonly onExport: (wish: ExportWish) => void;
  readonly onCancel: () => void;
  readonly onHandedOver: SayHandedOver;
}

/** Choosing what and in which form, and how far handing over has come. */
export function ExportBar(props: ExportBarProps) {
  const { found, chosen, formats, state, isBusy, explain, onChooseAll, onExport, onCancel, onHandedOver } =
    props;
  const { t } = useRecordWords();
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const [wanted, setWanted] = useState<string>();
  const [context, setContext] = useState('');
  const variants = formats.find(({ id }) => id === format)?.variants ?? [];
  const variant = variants.find((one) => one === wanted) ?? variants[0];
  return (
    <div className="export-bar" data-chosen={chosen}>
      <label className="choose-all">
        <input
          type="checkbox"
          checked={chosen > 0 && chosen >= found}
          disabled={found === 0 || isBusy}
          onChange={(event) => onChooseAll(event.currentTarget.checked)}
        />
        {t('choose-all')}
        <span className="quiet">{t('chosen', { count: chosen })}</span>
      </label>
      <Field label={t('export.format')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={format}
            disabled={isBusy}
            onChange={(event) => setFormat(event.currentTarget.value)}
          >
            {formats.map(({ id }) => (
              <option key={id} value={id}>
                {t(`format.${id}` as RecordsKey)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {variants.length > 0 && (
        <Field label={t('export.variant')}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={variant}
              disabled={isBusy}
              onChange={(event) => setWanted(event.currentTarget.value)}
            >
              {variants.map((one) => (
                <option key={one} value={one}>
                  {t(`variant.${format}.${one}` as RecordsKey)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t('export.context')}>
        {(control) => (
          <input
            {...control}
            className="input"
            list="export-contexts"
            maxLength={60}
            value={context}
            disabled={isBusy}
            onChange={(event) => setContext(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id="export-contexts">
        <option value={t('export.context.periodic')} />
      </datalist>
      <Button
        kind="primary"
        disabled={chosen === 0 || isBusy}
        onClick={() => onExport({ format, variant, context })}
      >
        {t('export.start')}
      </Button>
      <ExportProgress state={state} explain={explain} onCancel={onCancel} onHandedOver={onHandedOver} />
    </div>
  );
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { LONGEST_CHANGE, SCREENS_OFFERED } from '@/utils/domain/archive-capture';
import type { CaptureWords } from './capture-words';

/** What an editor asks for. `change` is null for the recurring capture. */
export interface CaptureWish {
  readonly change: string | null;
  readonly most: number;
}

interface CaptureFormProps {
  readonly words: CaptureWords;
  /** Leads to the account's first page; null where it is in view. */
  readonly onFirstPage: (() => void) | null;
  readonly onStart: (wish: CaptureWish) => void;
}

/** Why, how far, and the press that begins it. */
export function CaptureForm({ words: { t }, onFirstPage, onStart }: CaptureFormProps) {
  const [isPeriodic, setPeriodic] = useState(true);
  const [change, setChange] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [most, setMost] = useState<number>(SCREENS_OFFERED[0]);

  function start() {
    const word = change.trim();
    if (!isPeriodic && word === '') return setMissing(true);
    onStart({ change: isPeriodic ? null : word, most });
  }

  return (
    <div className="capture-form">
      {onFirstPage && (
        <Callout kind="warning">
          <p>{t('first-page')}</p>
          <button type="button" className="link" onClick={onFirstPage}>
            {t('first-page.open')}
          </button>
        </Callout>
      )}
      <p className="quiet">{t('about')}</p>
      <fieldset className="field">
        <legend>{t('why')}</legend>
        {[true, false].map((periodic) => (
          <label className="choice" key={String(periodic)}>
            <input
              type="radio"
              name="capture-why"
              checked={isPeriodic === periodic}
              onChange={() => setPeriodic(periodic)}
            />
            {t(periodic ? 'why.periodic' : 'why.change')}
          </label>
        ))}
      </fieldset>
      {!isPeriodic && (
        <Field
          label={t('change')}
          hint={t('change.hint')}
          error={isMissing && change.trim() === '' ? t('change.missing') : null}
        >
          {(control) => (
            <input
              {...control}
              className="input"
              value={change}
              maxLength={LONGEST_CHANGE}
              onChange={(event) => setChange(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <div className="capture-start">
        <label>
          {t('screens')}{' '}
          <select
            className="input"
            value={most}
            onChange={(event) => setMost(Number(event.currentTarget.value))}
          >
            {SCREENS_OFFERED.toSorted((a, b) => a - b).map((count) => (
              <option key={count} value={count}>
                {t('screens.count', { count })}
              </option>
            ))}
          </select>
        </label>
        <Button kind="primary" onClick={start}>
          {t('start')}
        </Button>
      </div>
    </div>
  );
}

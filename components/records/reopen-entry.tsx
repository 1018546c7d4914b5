import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { takeFocus } from '@/components/ui/take-focus';
import { REOPENING_REASONS, type ReopeningReason } from '@/utils/domain/registration';
import { useRecordWords } from './record-words';

interface ReopenEntryProps {
  /** What was entered for the registrar. */
  readonly entered: keyof typeof REOPENING_REASONS;
  readonly onReopen: (reason: ReopeningReason) => void;
}

/** The way back from a wrong entry: a reason, and the last question. */
export function ReopenEntry({ entered, onReopen }: ReopenEntryProps) {
  const { t, registration } = useRecordWords();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState<ReopeningReason | null>(null);
  if (!isAsked)
    return (
      <p>
        <button type="button" className="link" onClick={() => setAsked(true)}>
          {registration('reopen')}
        </button>
      </p>
    );
  return (
    <Callout
      kind="warning"
      role="alertdialog"
      aria-label={registration('reopen')}
      tabIndex={-1}
      ref={takeFocus}
    >
      <p>{registration('reopen.ask')}</p>
      <fieldset className="field">
        <legend>{registration('reopen.reason')}</legend>
        {REOPENING_REASONS[entered].map((code) => (
          <label className="choice" key={code}>
            <input
              type="radio"
              name="reopen-reason"
              checked={code === reason}
              onChange={() => setReason(code)}
            />
            <span>{registration(`reopen.reason.${code}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="buttons">
        <Button disabled={reason === null} onClick={() => reason && onReopen(reason)}>
          {registration('reopen.yes')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('export.cancel')}</Button>
      </div>
    </Callout>
  );
}

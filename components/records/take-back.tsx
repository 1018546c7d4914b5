import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { takeFocus } from '@/components/ui/take-focus';
import { useRecordWords } from './record-words';

interface TakeBackProps<Reason extends string> {
  /** What is to be done, and what the question is called. */
  readonly label: string;
  readonly ask: string;
  readonly why: string;
  readonly reasons: readonly { readonly code: Reason; readonly label: string }[];
  readonly yes: string;
  readonly onTakeBack: (reason: Reason) => void;
}

/** The way back from something that was entered or said and is wrong: a reason, and the last question. */
export function TakeBack<Reason extends string>(props: TakeBackProps<Reason>) {
  const { label, ask, why, reasons, yes, onTakeBack } = props;
  const { t } = useRecordWords();
  const name = useId();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState<Reason | null>(null);
  if (!isAsked)
    return (
      <p>
        <button type="button" className="link" onClick={() => setAsked(true)}>
          {label}
        </button>
      </p>
    );
  return (
    <Callout kind="warning" role="alertdialog" aria-label={label} tabIndex={-1} ref={takeFocus}>
      <p>{ask}</p>
      <fieldset className="field">
        <legend>{why}</legend>
        {reasons.map(({ code, label: inWords }) => (
          <label className="choice" key={code}>
            <input type="radio" name={name} checked={code === reason} onChange={() => setReason(code)} />
            <span>{inWords}</span>
          </label>
        ))}
      </fieldset>
      <div className="buttons">
        <Button disabled={reason === null} onClick={() => reason && onTakeBack(reason)}>
          {yes}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('export.cancel')}</Button>
      </div>
    </Callout>
  );
}

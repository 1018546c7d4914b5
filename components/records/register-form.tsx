import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { formatInstant } from './dates';
import { dayOf, faultOfDay } from '@/utils/domain/registration-day';
import type { RecordRowView } from './record-view';
import { useRecordWords } from './record-words';

/** What the registrar says of a request. */
export interface RegistrationWords {
  readonly number: string;
  readonly registeredAt: string;
  readonly officer: string;
  readonly caseNumber: string | null;
  readonly replyIds: readonly string[];
}

interface RegisterFormProps {
  readonly caseNumber: string | null;
  /** ISO instant at which the comment came in: it was registered then or later. */
  readonly receivedAt: string;
  /** Milliseconds; nothing is registered later. */
  readonly now: number;
  /** Replies of our own to this comment that are kept here. */
  readonly replies: readonly RecordRowView[];
  /** True where the pack says that a reply is registered with its comment. */
  readonly registersReply: boolean;
  /** True once the editor has had the confidential comment shown on purpose; then a reply to it is too. */
  readonly isShown: boolean;
  readonly onRegister: (entry: RegistrationWords) => void;
  readonly onDecline: () => void;
}

/** Entering the registrar's number, date and name. */
export function RegisterForm(props: RegisterFormProps) {
  const { replies, registersReply, isShown, onRegister, onDecline } = props;
  const { t, language, registration } = useRecordWords();
  const [number, setNumber] = useState('');
  const [registeredAt, setRegisteredAt] = useState(dayOf(props.now));
  const [dayFault, setDayFault] = useState<ReturnType<typeof faultOfDay>>(null);
  const [isAsked, setAsked] = useState(false);
  const [officer, setOfficer] = useState('');
  const [caseNumber, setCaseNumber] = useState(props.caseNumber ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(
    new Set(registersReply ? [] : replies.map(({ record }) => record.id)),
  );
  const entry = (
    label: string,
    value: string,
    set: (value: string) => void,
    more: {
      readonly type?: string;
      readonly hint?: string;
      readonly error?: string | null;
      readonly required?: boolean;
    } = {},
  ) => (
    <Field label={label} hint={more.hint ?? null} error={more.error ?? null}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={more.type ?? 'text'}
          required={more.required ?? true}
          maxLength={100}
          value={value}
          onChange={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  );

  return (
    <form
      className="register-form"
      onSubmit={(event) => {
        event.preventDefault();
        const fault = faultOfDay(registeredAt, props.receivedAt, props.now);
        setDayFault(fault);
        if (fault) return;
        const replyIds = replies.map(({ record }) => record.id).filter((id) => !left.has(id));
        onRegister({ number, registeredAt, officer, caseNumber: caseNumber.trim() || null, replyIds });
      }}
    >
      {entry(registration('number'), number, setNumber)}
      {entry(registration('date'), registeredAt, setRegisteredAt, {
        type: 'date',
        error: dayFault && registration(dayFault),
      })}
      {entry(registration('officer'), officer, setOfficer)}
      {entry(registration('case'), caseNumber, setCaseNumber, {
        hint: registration('case.hint'),
        required: false,
      })}
      {replies.length > 0 && (
        <fieldset className="field">
          <legend>{registration('replies')}</legend>
          {registersReply && <p className="hint">{registration('replies.advice')}</p>}
          {replies.map(({ record }) => (
            <label className="choice" key={record.id}>
              <input
                type="checkbox"
                checked={!left.has(record.id)}
                onChange={(event) => {
                  const next = new Set(left);
                  if (event.currentTarget.checked) next.delete(record.id);
                  else next.add(record.id);
                  setLeft(next);
                }}
              />
              <span dir="auto">
                {record.isConfidential && !isShown
                  ? `${t('masked')} (${formatInstant(record.capturedAt, language)})`
                  : record.text}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="buttons">
        <Button kind="primary" type="submit">
          {registration('register')}
        </Button>
        {!isAsked && <Button onClick={() => setAsked(true)}>{registration('decline')}</Button>}
      </div>
      {isAsked && (
        <Callout kind="warning" role="alertdialog" aria-label={registration('decline')}>
          <p>{registration('decline.ask')}</p>
          <div className="buttons">
            <Button onClick={onDecline}>{registration('decline.yes')}</Button>
            <Button onClick={() => setAsked(false)}>{t('export.cancel')}</Button>
          </div>
        </Callout>
      )}
    </form>
  );
}

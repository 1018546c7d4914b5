import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { arrivalOf, dayOf, faultOfDay } from '@/utils/domain/registration-day';
import type { RecordRowView } from './record-view';
import { RegisterReplies, type ReplyNumbers } from './register-replies';
import { useRecordWords } from './record-words';

/** What the registrar says of a request. */
export interface RegistrationWords {
  readonly number: string;
  readonly registeredAt: string;
  readonly officer: string;
  readonly caseNumber: string | null;
  /** The replies that go with it, each with its own number; null where it has none yet. */
  readonly replies: readonly { readonly recordId: string; readonly number: string | null }[];
}

interface RegisterFormProps {
  readonly caseNumber: string | null;
  /** ISO instant at which the comment came in: it was registered then or later. */
  readonly receivedAt: string;
  /** Milliseconds; nothing is registered later. */
  readonly now: number;
  /** Replies of our own to this comment that can be registered with it. */
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
  const { replies, isShown, onRegister, onDecline } = props;
  const { t, registration } = useRecordWords();
  const [number, setNumber] = useState('');
  const [registeredAt, setRegisteredAt] = useState(dayOf(props.now));
  const [dayFault, setDayFault] = useState<ReturnType<typeof faultOfDay> | 'day-before-reply'>(null);
  const [isAsked, setAsked] = useState(false);
  const [officer, setOfficer] = useState('');
  const [caseNumber, setCaseNumber] = useState(props.caseNumber ?? '');
  const [numbers, setNumbers] = useState<ReplyNumbers>(
    new Map(props.registersReply ? replies.map(({ record }) => [record.id, '']) : []),
  );
  const numbered = replies.flatMap(({ record }) => (numbers.get(record.id)?.trim() ? [record] : []));
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
        const fault =
          faultOfDay(registeredAt, props.receivedAt, props.now) ??
          (numbered.some((reply) => faultOfDay(registeredAt, arrivalOf(reply), props.now))
            ? 'day-before-reply'
            : null);
        setDayFault(fault);
        if (fault) return;
        onRegister({
          number,
          registeredAt,
          officer,
          caseNumber: caseNumber.trim() || null,
          replies: [...numbers].map(([recordId, own]) => ({ recordId, number: own.trim() || null })),
        });
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
      <RegisterReplies
        replies={replies}
        isAdvised={props.registersReply}
        isShown={isShown}
        numbers={numbers}
        onChange={setNumbers}
      />
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

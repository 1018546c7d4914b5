import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import { useSupervisionWords } from './supervision-words';

interface ReminderFormProps {
  /** HH:MM; null while there is no reminder. */
  readonly time: string | null;
  readonly isRefused: boolean;
  readonly onSet: (time: string | null) => void;
}

const USUAL = '09:00';

/** The reminder once a day; says what the browser will ask before it asks. */
export function ReminderForm({ time, isRefused, onSet }: ReminderFormProps) {
  const { t } = useSupervisionWords();
  const [draft, setDraft] = useState(time ?? USUAL);
  return (
    <section aria-labelledby="reminder-title">
      <h2 id="reminder-title">{t('reminder.title')}</h2>
      <p>{t('reminder.lead')}</p>
      {time === null && <p>{t('reminder.why')}</p>}
      <form
        className="reminder-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSet(draft);
        }}
      >
        <Field label={t('reminder.time')}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="time"
              required
              value={draft}
              onChange={(event) => setDraft(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit">{t('reminder.on')}</Button>
        {time !== null && (
          <Button kind="quiet" onClick={() => onSet(null)}>
            {t('reminder.off')}
          </Button>
        )}
      </form>
      <div role="status">
        {isRefused && <Callout kind="warning">{t('reminder.refused')}</Callout>}
        {!isRefused && time !== null && <Callout kind="good">{t('reminder.set', { time })}</Callout>}
      </div>
    </section>
  );
}

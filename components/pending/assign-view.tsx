import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { Policy } from '@/utils/domain/policy';
import { usePendingWords } from './pending-words';

interface AssignViewProps {
  readonly handOvers: Policy['handOvers'];
  readonly initial: string | null;
  /** Names that have been used before. */
  readonly people: readonly string[];
  readonly onSave: (to: string, handOver: string | null) => void;
}

/** Puts a comment with another person, as one of the pack's hand-overs or as nothing in particular (NYK-7, SOG-11). */
export function AssignView({ handOvers, initial, people, onSave }: AssignViewProps) {
  const { t } = usePendingWords();
  const [to, setTo] = useState('');
  const [handOver, setHandOver] = useState(initial ?? '');
  const known = useId();
  return (
    <form
      className="pending-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (to.trim()) onSave(to.trim(), handOver || null);
      }}
    >
      <h3>{t('assign.title')}</h3>
      <Field label={t('assign.to')}>
        {(control) => (
          <>
            <input
              {...control}
              className="input"
              autoFocus
              required
              maxLength={200}
              list={known}
              value={to}
              onChange={(event) => setTo(event.target.value)}
            />
            <datalist id={known}>
              {people.map((person) => (
                <option key={person} value={person} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field label={t('assign.hand-over')} hint={handOvers[handOver]?.when ?? null}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={handOver}
            onChange={(event) => setHandOver(event.target.value)}
          >
            <option value="">{t('assign.none')}</option>
            {Object.entries(handOvers).map(([id, { label }]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button kind="primary" type="submit">
        {t('assign.save')}
      </Button>
    </form>
  );
}

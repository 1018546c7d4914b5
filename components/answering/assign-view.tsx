import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { AnsweringPolicy } from '@/utils/domain/answering';
import { useAnsweringWords } from './answering-words';

interface AssignViewProps {
  readonly handOvers: AnsweringPolicy['handOvers'];
  readonly initial: string | null;
  /** Names that have been used before. */
  readonly people: readonly string[];
  readonly onSave: (to: string, handOver: string | null) => void;
}

/** Puts a comment with another person, as one of the pack's hand-overs or as nothing in particular (NYK-7, SOG-11). */
export function AssignView({ handOvers, initial, people, onSave }: AssignViewProps) {
  const { answering: a } = useAnsweringWords();
  const [to, setTo] = useState('');
  const [handOver, setHandOver] = useState(initial ?? '');
  const [isMissing, setMissing] = useState(false);
  const known = useId();

  // No <form>: in the panel a click arrives as a copy, and the browser would send it a second time.
  function save(): void {
    setMissing(to.trim() === '');
    if (to.trim()) onSave(to.trim(), handOver || null);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target as Element).matches('input')) return;
    event.preventDefault();
    save();
  };

  return (
    <div className="answering-form" onKeyDown={onKeyDown}>
      <h3>{a('assign.title')}</h3>
      <Field label={a('assign.to')} error={isMissing ? a('assign.missing') : null}>
        {(control) => (
          <>
            <input
              {...control}
              data-first
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
      <Field label={a('assign.hand-over')} hint={handOvers[handOver]?.when ?? null}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={handOver}
            onChange={(event) => setHandOver(event.target.value)}
          >
            <option value="">{a('assign.none')}</option>
            {Object.entries(handOvers).map(([id, { label }]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button kind="primary" onClick={save}>
        {a('assign.save')}
      </Button>
    </div>
  );
}

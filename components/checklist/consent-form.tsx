import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { ConsentNote } from '@/utils/domain/checklist';
import { useChecklist } from './checklist-context';

type Note = Omit<ConsentNote, 'id'>;

/** Who has agreed to be seen, what for, until when, how it is taken back (NYK-11). */
export function ConsentForm({ onKeep }: { readonly onKeep: (note: Note) => void }) {
  const { t } = useChecklist();
  const [note, setNote] = useState({ who: '', purpose: '', until: '', withdrawal: '' });
  const field = (name: keyof typeof note, type = 'text') => (
    <Field label={t(`consent.${name}`)}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={type}
          value={note[name]}
          onChange={({ currentTarget: { value } }) => setNote((before) => ({ ...before, [name]: value }))}
        />
      )}
    </Field>
  );
  const isComplete = note.who.trim() !== '' && note.purpose.trim() !== '';
  return (
    <div className="form">
      {field('who')}
      {field('purpose')}
      {field('until', 'date')}
      {field('withdrawal')}
      <Button
        disabled={!isComplete}
        onClick={() =>
          onKeep({
            who: note.who.trim(),
            purpose: note.purpose.trim(),
            until: note.until || null,
            withdrawal: note.withdrawal.trim(),
          })
        }
      >
        {t('consent.save')}
      </Button>
    </div>
  );
}

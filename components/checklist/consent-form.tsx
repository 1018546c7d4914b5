import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { ConsentNote } from '@/utils/domain/checklist';
import { useChecklist } from './checklist-context';

type Note = Omit<ConsentNote, 'id'>;

/**
 * Who has agreed to be seen, what for, until when, how it is taken back (NYK-11). The fields are read when the note is
 * kept: what is typed in the list is hidden from the page's listeners, and so from React's.
 */
export function ConsentForm({ onKeep }: { readonly onKeep: (note: Note) => void }) {
  const { t } = useChecklist();
  const form = useRef<HTMLDivElement>(null);
  const [isLacking, setIsLacking] = useState(false);
  const field = (name: keyof Note, type = 'text') => (
    <Field label={t(`consent.${name}`)}>
      {(control) => <input {...control} className="input" name={name} type={type} autoComplete="off" />}
    </Field>
  );
  const read = (name: keyof Note) =>
    form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? '';
  const keep = () => {
    const [who, purpose] = [read('who'), read('purpose')];
    setIsLacking(who === '' || purpose === '');
    if (who !== '' && purpose !== '')
      onKeep({ who, purpose, until: read('until') || null, withdrawal: read('withdrawal') });
  };
  return (
    <div className="form" ref={form}>
      {field('who')}
      {field('purpose')}
      {field('until', 'date')}
      {field('withdrawal')}
      {isLacking && <p role="alert">{t('consent.lacking')}</p>}
      <Button onClick={keep}>{t('consent.save')}</Button>
    </div>
  );
}

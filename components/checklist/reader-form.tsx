import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useChecklist } from './checklist-context';
import type { SignRefusal } from './checklist-model';

/** The second reader signs; never the writer. */
export function ReaderForm() {
  const { t, callbacks } = useChecklist();
  const name = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<SignRefusal | null>(null);
  return (
    <div className="form">
      <Field label={t('reader.name')} error={refusal && t(`reader.${refusal}`)}>
        {(control) => <input {...control} ref={name} className="input" autoComplete="off" />}
      </Field>
      <Button onClick={() => setRefusal(callbacks.sign(name.current?.value ?? ''))}>
        {t('reader.sign')}
      </Button>
    </div>
  );
}

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useChecklist } from './checklist-context';

/** The second reader signs; never the writer. */
export function ReaderForm() {
  const { t, callbacks } = useChecklist();
  const name = useRef<HTMLInputElement>(null);
  const [isRefused, setIsRefused] = useState(false);
  return (
    <div className="form">
      <Field label={t('reader.name')} error={isRefused ? t('reader.same') : null}>
        {(control) => <input {...control} ref={name} className="input" autoComplete="off" />}
      </Field>
      <Button onClick={() => setIsRefused(!callbacks.sign(name.current?.value ?? ''))}>
        {t('reader.sign')}
      </Button>
    </div>
  );
}

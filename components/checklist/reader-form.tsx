import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useChecklist } from './checklist-context';

/** The second reader signs; never the writer. */
export function ReaderForm() {
  const { t, callbacks } = useChecklist();
  const [name, setName] = useState('');
  const [isSame, setIsSame] = useState(false);
  return (
    <div className="form">
      <Field label={t('reader.name')} error={isSame ? t('reader.same') : null}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={name}
            autoComplete="off"
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      </Field>
      <Button disabled={name.trim() === ''} onClick={() => setIsSame(!callbacks.sign(name))}>
        {t('reader.sign')}
      </Button>
    </div>
  );
}

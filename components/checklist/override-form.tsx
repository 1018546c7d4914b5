import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useChecklist } from './checklist-context';

/** Going on all the same, with a reason that is kept. */
export function OverrideForm({ pointId }: { readonly pointId: string }) {
  const { t, callbacks } = useChecklist();
  const [isAsked, setIsAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  if (!isAsked)
    return (
      <button type="button" className="fold" onClick={() => setIsAsked(true)}>
        {t('override')}
      </button>
    );
  const goOn = () => {
    const given = reason.trim();
    setIsEmpty(given.length < 3);
    if (given.length >= 3) callbacks.override(pointId, given);
  };
  return (
    <div className="form">
      <Field label={t('override.reason')} error={isEmpty ? t('override.empty') : null}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') goOn();
            }}
          />
        )}
      </Field>
      <Button onClick={goOn}>{t('override')}</Button>
    </div>
  );
}

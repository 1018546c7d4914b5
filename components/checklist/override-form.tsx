import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useChecklist } from './checklist-context';

/** Characters that a reason needs at least. */
const SHORTEST_REASON = 3;

/** Going on all the same, with a reason that is kept. */
export function OverrideForm({ pointId }: { readonly pointId: string }) {
  const { t, callbacks } = useChecklist();
  const reason = useRef<HTMLInputElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  if (!isAsked)
    return (
      <button type="button" className="fold" onClick={() => setIsAsked(true)}>
        {t('override')}
      </button>
    );
  const goOn = () => {
    const given = (reason.current?.value ?? '').trim();
    setIsEmpty(given.length < SHORTEST_REASON);
    if (given.length >= SHORTEST_REASON) callbacks.override(pointId, given);
  };
  return (
    <div className="form">
      <Field label={t('override.reason')} error={isEmpty ? t('override.empty') : null}>
        {(control) => (
          <input
            {...control}
            ref={reason}
            className="input"
            autoComplete="off"
            onKeyDown={({ key }) => key === 'Enter' && goOn()}
          />
        )}
      </Field>
      <Button onClick={goOn}>{t('override')}</Button>
    </div>
  );
}

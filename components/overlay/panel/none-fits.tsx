import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { usePanel } from './panel-context';

/** No ground fits: criticism is not one. What can be done instead. */
export function NoneFits({ onBack }: { readonly onBack: () => void }) {
  const { t, callbacks } = usePanel();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onBack();
  };
  return (
    <div className="view" onKeyDown={onKeyDown}>
      <Callout>
        <p className="caption">{t('none.title')}</p>
        <p>{t('none.body')}</p>
        <p>{t('none.body.choice')}</p>
      </Callout>
      <footer>
        <Button kind="quiet" onClick={onBack}>
          {t('back')}
        </Button>
        <Button onClick={callbacks.startRegistration}>{t('none.register')}</Button>
        <Button kind="primary" ref={first} onClick={callbacks.preserveOnly}>
          {t('none.preserve')}
        </Button>
      </footer>
    </div>
  );
}

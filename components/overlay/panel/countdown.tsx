import { useEffect, useState } from 'react';
import { usePanel } from './panel-context';
import { PANEL_NAME } from './panel-host';

/** The undo window running out. Said once to a screen reader, shown second by second. */
export function Countdown({ endsAt, seconds }: { readonly endsAt: number; readonly seconds: number }) {
  const { t, now, callbacks } = usePanel();
  const [left, setLeft] = useState(() => secondsUntil(endsAt, now()));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsUntil(endsAt, now())), 200);
    return () => clearInterval(timer);
  }, [endsAt, now]);
  useEffect(() => {
    // Esc stops the removal wherever the focus is. In the panel itself the frame hears it.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.isTrusted || isPanel(event.target)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      callbacks.undo();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [callbacks]);
  return (
    <div className="countdown">
      <p className="visually-hidden" role="alert">
        {t('undo.in', { count: seconds })}. {t('undo.button')}: Esc.
      </p>
      <p aria-hidden="true">{left > 0 ? t('undo.in', { count: left }) : t('undo.now')}</p>
      <div className="bar" aria-hidden="true">
        <div style={{ animationDuration: `${seconds}s` }} />
      </div>
    </div>
  );
}

function isPanel(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === PANEL_NAME;
}

function secondsUntil(instant: number, now: number): number {
  return Math.max(0, Math.ceil((instant - now) / 1000));
}

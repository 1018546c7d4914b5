import { useEffect, useState } from 'react';
import { usePanel } from './panel-context';

/** The undo window running out. Said once to a screen reader, shown second by second. */
export function Countdown({ endsAt, seconds }: { readonly endsAt: number; readonly seconds: number }) {
  const { t, now } = usePanel();
  const [left, setLeft] = useState(() => secondsUntil(endsAt, now()));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsUntil(endsAt, now())), 200);
    return () => clearInterval(timer);
  }, [endsAt, now]);
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

function secondsUntil(instant: number, now: number): number {
  return Math.max(0, Math.ceil((instant - now) / 1000));
}

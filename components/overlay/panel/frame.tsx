import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { usePanel } from './panel-context';

interface FrameProps {
  readonly title: string;
  readonly subtitle?: string;
  /** Null while it cannot be dismissed; then there is no cross and Esc does nothing. */
  readonly onDismiss: (() => void) | null;
  readonly onEscape?: (() => void) | null;
  readonly children: ReactNode;
}

/** The panel's frame: a labelled dialog with a title, the cross and Esc. */
export function Frame({ title, subtitle, onDismiss, onEscape = onDismiss, children }: FrameProps) {
  const { t } = usePanel();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEscape?.();
  };
  return (
    <div
      className="frame"
      role="dialog"
      aria-modal="true"
      aria-labelledby={`${id}-title`}
      aria-describedby={subtitle ? `${id}-subtitle` : undefined}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header>
        <div>
          <p className="brand">Bevara</p>
          <h2 id={`${id}-title`}>{title}</h2>
          {subtitle && (
            <p className="subtitle" id={`${id}-subtitle`}>
              {subtitle}
            </p>
          )}
        </div>
        {onDismiss && (
          <button type="button" className="cross" aria-label={t('close')} onClick={onDismiss}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 3.5l9 9m0-9l-9 9" />
            </svg>
          </button>
        )}
      </header>
      {children}
    </div>
  );
}

import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` at most once in a view; `quiet` for the way back. */
  readonly kind?: 'primary' | 'secondary' | 'quiet';
}

/** A button in the look of ui.css. It never submits a form by itself. */
export function Button({ kind = 'secondary', className = '', ...rest }: ButtonProps) {
  return <button type="button" data-kind={kind} className={`button ${className}`.trim()} {...rest} />;
}

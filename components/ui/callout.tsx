import type { ComponentProps } from 'react';

interface CalloutProps extends ComponentProps<'div'> {
  readonly kind?: 'plain' | 'warning' | 'bad' | 'good';
}

/** A few sentences that stand out from what is around them. */
export function Callout({ kind = 'plain', ...rest }: CalloutProps) {
  return <div className="callout" data-kind={kind} {...rest} />;
}

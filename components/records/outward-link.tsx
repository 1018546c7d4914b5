import type { ReactNode } from 'react';

interface OutwardLinkProps {
  readonly address: string;
  /** The address itself where nothing else is said. */
  readonly children?: ReactNode;
}

/** Leads out when it is pressed, to https alone: the address was read off a page. Any other is shown and leads nowhere. */
export function OutwardLink({ address, children = address }: OutwardLinkProps) {
  if (!address.startsWith('https://')) return address;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

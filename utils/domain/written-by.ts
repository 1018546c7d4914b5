import type { PageIdentity } from './account';
import type { CommentFields } from './seen-comment';

/** What is known of an author; null what is not. */
export interface Author {
  /** Digits, where the page tells the number of a profile. */
  readonly id?: string | null;
  readonly address: string | null;
  readonly name: string | null;
}

/** The author of a comment as it stands on the page. */
export function authorOf({ authorId, authorAddress, authorName }: CommentFields): Author {
  return { id: authorId.value, address: authorAddress.value, name: authorName.value };
}

/**
 * True when the account itself wrote it: its own number or name stands in the author's address. Anybody may call
 * himself as the account does, so that the name tells only where there is neither address nor number.
 */
export function isWrittenBy({ keys, name }: Pick<PageIdentity, 'keys' | 'name'>, author: Author): boolean {
  const own = [...(author.id ? [`id:${author.id}`] : []), ...keysOf(author.address)];
  return own.length === 0 ? author.name === name : own.some((key) => keys.includes(key));
}

function keysOf(address: string | null): readonly string[] {
  const url = URL.parse(address ?? '');
  if (!url) return [];
  const parts = url.pathname.split('/').filter(Boolean);
  const numbers = [...url.searchParams.values(), ...parts].filter((part) => /^\d+$/.test(part));
  return [
    ...(parts.length === 1 ? [`name:${parts[0]?.toLowerCase()}`] : []),
    ...numbers.map((number) => `id:${number}`),
  ];
}

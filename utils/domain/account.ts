import type { PlatformId } from './platform';

/**
 * A key that a page, a post and a comment permalink can have in common, such as `id:61550000000000`,
 * `name:nykvarnskommun` (the path of a vanity address, lower case) or `group:123`.
 * Two things belong to the same account when they share a key.
 */
export type AccountKey = string;

/** The account a page in view belongs to, before anybody has said that it is ours. */
export interface PageIdentity {
  readonly platform: PlatformId;
  readonly keys: readonly AccountKey[];
  readonly name: string;
  readonly address: string;
}

/** Who answers for an account (KAL-4, NYK-2, VAR-2): names, null where nobody is named; and what it is to keep up. */
export interface AccountPeople {
  /** Owns the account towards the municipality. */
  readonly responsible: string | null;
  /** Works with it from day to day. */
  readonly editor: string | null;
  /** Stands in while the editor is away (KAL-6). */
  readonly deputy: string | null;
  /** Everybody who can sign in; one is too few. */
  readonly credentialHolders: readonly string[];
  /** The account's own target (NYK-8); absent or null where the policy's holds, if it has one. */
  readonly postsPerWeek?: number | null;
}

/** One of the municipality's own accounts (KAL-4, NYK-1, VAR-1). Bevara is silent everywhere else. */
export interface Account extends PageIdentity {
  readonly id: string;
  /** ISO instant */
  readonly addedAt: string;
  /** Absent until somebody has said it. */
  readonly people?: AccountPeople;
}

/** True when the two share a key on the same platform. */
export function isSameAccount(a: PageIdentity, b: PageIdentity): boolean {
  return a.platform === b.platform && a.keys.some((key) => b.keys.includes(key));
}

/** Whether an address is the account's first page, where the channel shows itself; not one of its posts or albums. */
export function isFirstPageOf({ address }: Pick<PageIdentity, 'address'>, shown: string): boolean {
  const [own, other] = [address, shown].map((one) => {
    const url = URL.parse(one);
    return `${url?.pathname.replace(/\/+$/, '').toLowerCase()} ${url?.searchParams.get('id') ?? ''}`;
  });
  return own === other;
}

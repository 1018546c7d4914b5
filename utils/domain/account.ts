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

/** One of the municipality's own accounts (KAL-4, NYK-1, VAR-1). Bevara is silent everywhere else. */
export interface Account extends PageIdentity {
  readonly id: string;
  /** ISO instant */
  readonly addedAt: string;
}

/** True when the two share a key on the same platform. */
export function isSameAccount(a: PageIdentity, b: PageIdentity): boolean {
  return a.platform === b.platform && a.keys.some((key) => b.keys.includes(key));
}

import type { Account, AccountKey } from '@/utils/domain/account';

const HOSTS = { 'www.facebook.com': 'facebook', 'www.instagram.com': 'instagram' } as const;
/** The register shows when an account was added; the organisation's have no such day. */
const ALWAYS = '1970-01-01T00:00:00.000Z';
const PREFIX = 'managed-';

/**
 * The accounts of an organisation's policy, `{ name, address, id? }` each: `address` is the page's own, `id` the
 * platform's number for it, where it is known. What cannot be read as an account is left out.
 */
export function readManagedAccounts(value: unknown): Account[] {
  return Array.isArray(value) ? value.flatMap((entry: unknown) => readAccount(entry) ?? []) : [];
}

/** Ids of those of them that are central in a crisis (`isCentral: true`). */
export function readManagedCentral(value: unknown): string[] {
  return Array.isArray(value)
    ? value.flatMap((entry: unknown) => {
        const account = readAccount(entry);
        return account && (entry as Record<string, unknown>)['isCentral'] === true ? [account.id] : [];
      })
    : [];
}

/** True for an account that the organisation has set. */
export function isManagedAccount(account: Pick<Account, 'id'>): boolean {
  return account.id.startsWith(PREFIX);
}

function readAccount(entry: unknown): Account | null {
  if (entry === null || typeof entry !== 'object') return null;
  const { name, address, id } = entry as Record<string, unknown>;
  const url = typeof address === 'string' ? URL.parse(address) : null;
  const platform = HOSTS[url?.host as keyof typeof HOSTS];
  if (typeof name !== 'string' || !name || !url || !platform) return null;
  const number = typeof id === 'string' && /^\d{3,30}$/.test(id) ? `id:${id}` : null;
  const key = readKey(url);
  const keys = [number, key].filter((known) => known !== null);
  if (!keys.length) return null;
  const safeId = `${PREFIX}${platform}-${keys[0]}`.replace(/[^\w-]/g, '-').slice(0, 64);
  return { id: safeId, platform, name, address: url.href, keys, addedAt: ALWAYS };
}

/** `/name`, `/groups/name`, `/profile.php?id=123`, `/people/Name/123`: the key that page and comments share. */
function readKey({ pathname, searchParams }: URL): AccountKey | null {
  const [first = '', second = '', third = ''] = pathname.toLowerCase().split('/').filter(Boolean);
  const number = first === 'profile.php' ? searchParams.get('id') : first === 'people' ? third : first;
  if (number && /^\d+$/.test(number)) return `id:${number}`;
  if (first === 'groups') return second ? `group:${second}` : null;
  return /^[\w.]{2,}$/.test(first) && !/\.php$|^people$/.test(first) ? `name:${first}` : null;
}

/** Milliseconds that a page has for its answer. */
const PATIENCE = 6_000;
const NOT_FOR_HEAD = new Set([400, 403, 405, 501]);
const GONE = new Set([404, 410]);

function toUrl(address: string): URL | null {
  const url = URL.parse(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  return url && ['https:', 'http:'].includes(url.protocol) && url.username === '' ? url : null;
}

/** True for an address on the domain or a name below it. */
export function isOnDomain(address: string, domain: string): boolean {
  const host = toUrl(address)?.hostname;
  return host === domain || (host?.endsWith(`.${domain}`) ?? false);
}

/**
 * Whether a page answers. A redirect is an answer and is not followed, so that no other host is asked; nothing that tells who
 * asks is sent along. Null when nobody can tell: no network, no answer in time, no web address.
 */
export async function lookAtLink(address: string, fetch: typeof globalThis.fetch): Promise<boolean | null> {
  const url = toUrl(address);
  if (!url) return null;
  const ask = (method: 'HEAD' | 'GET') =>
    fetch(url.href, {
      method,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  try {
    const first = await ask('HEAD');
    const { status } = NOT_FOR_HEAD.has(first.status) ? await ask('GET') : first;
    return status < 500 && !GONE.has(status);
  } catch {
    return null;
  }
}

/** An address taken apart without `new URL`, which is too slow for every link of a page. */
export interface Address {
  /** Lower case; empty for an address relative to the page's own host. */
  readonly host: string;
  /** Begins with a slash. */
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly query: string;
}

const ABSOLUTE = /^[a-z][a-z-]*:\/\/([^/?#]*)([^?#]*)\??([^#]*)/i;
const RELATIVE = /^(\/(?!\/)[^?#]*)\??([^#]*)/;

/** Takes an `href` attribute apart. Null for anything that is not an absolute address or one that begins with a slash. */
export function splitAddress(href: string): Address | null {
  const relative = RELATIVE.exec(href);
  if (relative) return { host: '', path: relative[1] ?? '/', query: relative[2] ?? '' };
  const absolute = ABSOLUTE.exec(href);
  if (!absolute) return null;
  return { host: (absolute[1] ?? '').toLowerCase(), path: absolute[2] || '/', query: absolute[3] ?? '' };
}

/** The decoded value of a query parameter; null when it is missing, empty or badly encoded. */
export function readParameter(query: string, name: string): string | null {
  const key = `${name}=`;
  let at = query.indexOf(key);
  while (at > 0 && query.charCodeAt(at - 1) !== 38) at = query.indexOf(key, at + 1);
  if (at < 0) return null;
  const end = query.indexOf('&', at);
  const raw = query.slice(at + key.length, end < 0 ? undefined : end);
  if (raw === '') return null;
  if (!raw.includes('%') && !raw.includes('+')) return raw;
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** True for the host itself and everything under it: `isUnderHost('scontent.xx.fbcdn.net', 'fbcdn.net')`. */
export function isUnderHost(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}

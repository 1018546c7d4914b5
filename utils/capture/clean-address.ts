const TRACKING =
  /^(__|utm_|fbclid$|igsh|mibextid$|ref$|refid$|fref$|hc_ref$|rdid$|notif_|eid$|paipv$|eav$|_rdr$)/;

/**
 * An address fit to keep: absolute, http or https, led out of the platform's redirect and rid of tracking
 * parameters. Null for anything else (`javascript:`, `data:`, `blob:`, a broken address).
 */
export function cleanAddress(href: string, base: string): string | null {
  const parsed = URL.parse(href, base);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const target = parsed.pathname === '/l.php' ? parsed.searchParams.get('u') : null;
  if (target !== null) return /^https?:\/\//i.test(target) ? cleanAddress(target, base) : null;
  parsed.username = '';
  parsed.password = '';
  for (const name of Array.from(parsed.searchParams.keys())) {
    if (TRACKING.test(name)) parsed.searchParams.delete(name);
  }
  return parsed.href;
}

/** The address of a picture without its signature, enough to tell pictures apart and of no use for tracking. */
export function pictureName(source: string, base: string): string | null {
  const parsed = URL.parse(source, base);
  return parsed && /^https?:$/.test(parsed.protocol) ? `${parsed.origin}${parsed.pathname}` : null;
}

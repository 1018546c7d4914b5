import type { Check } from './check';
import { findAt } from './find';
import { findLinks } from './links';

const SHORTENERS = new Set(
  'bit.ly tinyurl.com goo.gl t.co ow.ly is.gd buff.ly rb.gy cutt.ly shorturl.at t.ly lnkd.in fb.me amzn.to tiny.cc rebrand.ly bl.ink v.gd s.id short.io dub.sh trib.al dlvr.it ift.tt kortlink.dk korta.nu urly.it qrco.de'.split(
    ' ',
  ),
);

/** A shortened address hides where it leads and may stop working (NYK-22). */
export const shortener: Check = {
  id: 'shortener',
  version: 1,
  answers: ['NYK-22'],
  defaults: {},
  run({ text }) {
    return findLinks(text)
      .filter(({ domain, host }) => SHORTENERS.has(domain ?? '') || SHORTENERS.has(host))
      .map(({ range }) => findAt('shortener', 'shortener', text, range));
  },
};

import type { Check } from './check';
import { findAt } from './find';
import { findLinks } from './links';

/** Services that shorten addresses, and those of platforms. Our own list, from what is met in posts. */
const SHORTENERS = new Set(
  `bit.ly bitly.com j.mp tinyurl.com goo.gl t.co ow.ly is.gd v.gd buff.ly rb.gy cutt.ly shorturl.at shorturl.com shorturl.asia t.ly lnkd.in fb.me amzn.to tiny.cc tiny.one
  tiny.pl rebrand.ly bl.ink s.id short.io short.gy short.cm dub.sh dub.co trib.al dlvr.it ift.tt kortlink.dk korta.nu urly.it qrco.de shorte.st adf.ly bc.vc x.co mcaf.ee
  soo.gd su.pr tr.im u.to url.ie snip.ly snipurl.com surl.li shrtco.de clck.ru t2m.io lnk.to spoti.fi han.gl hyperurl.co urlz.fr 1url.com zws.im gg.gg kutt.it kutt.to
  smarturl.it po.st qr.ae qr.net tny.im wp.me y2u.be zpr.io goo.su ln.run n9.cl oe.cd ouo.io rotf.lol t1p.de u.nu ulvis.net urlr.me xurl.es link.ly hubs.ly hubs.la ppt.cc
  reurl.cc tinyurl.se kort.nu l.facebook.com lm.facebook.com`.split(/\s+/),
);

/** A shortened address hides where it leads and may stop working (NYK-22). */
export const shortener: Check = {
  id: 'shortener',
  version: 2,
  answers: ['NYK-22'],
  defaults: {},
  run({ text }) {
    return findLinks(text)
      .filter(({ domain, host }) => SHORTENERS.has(domain ?? '') || SHORTENERS.has(host))
      .map(({ range }) => findAt('shortener', 'shortener', text, range));
  },
};

import { getDomain } from 'tldts';
import type { Check } from './check';
import { findAt, rangesOf } from './find';

const ADDRESS = /(?<![\p{L}\d._%+/-])[\p{L}\d._%+-]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu;
const ROLE =
  /^(?:info|kontakt|contact|post|postmottak|kommun(?:en)?|kommune(?:n)?|registrator|arkiv|bibliotek(?:et)?|support|hjelp|hjalp|kundtjanst|kundeservice|reception|redaktion|press|presse|pressen|bokning|booking|anmalan|pamelding|tips|service|turism|naringsliv|medborgarservice|kontaktcenter|servicecenter|noreply|no-reply)\b/iu;

/**
 * An e-mail address that names a private person (NYK-11, VAL-4). Addresses on the official domains and
 * addresses of a function, such as `info@`, are meant to be published.
 */
export const email: Check = {
  id: 'email',
  version: 1,
  answers: ['NYK-11', 'VAL-4', 'SOG-10'],
  defaults: {},
  run({ text, account }) {
    return rangesOf(text, ADDRESS).flatMap(({ range, match }) => {
      const [local = '', host = ''] = match[0].split('@');
      const isOfficial = account.officialDomains.includes(getDomain(host) ?? host.toLowerCase());
      return isOfficial || ROLE.test(local) ? [] : [findAt('email', 'email', text, range)];
    });
  },
};

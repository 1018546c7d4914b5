import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Check } from './check';
import { findAt } from './find';
import { identityNumber } from './identity-number';

const OFFICE =
  /\b(?:växel\p{L}*|kontaktcenter|kundtjänst|kundcenter|servicecenter|medborgarservice|medborgarkontor\p{L}*|kommunens?|reception\p{L}*|bibliotek\p{L}*|jour\p{L}*|felanmälan|upplysning\p{L}*|larm\p{L}*|vårdcentral\p{L}*|kontor\p{L}*|skolan?|förvaltning\p{L}*|sentralbord\p{L}*|servicetorg\p{L}*|innbyggertorg\p{L}*|kommunens?|kommunen|vakttelefon\p{L}*|vakt\p{L}*|legevakt\p{L}*|kundesenter|kundeservice|servicekontor\p{L}*|rådhuset|switchboard|contact cent(?:er|re)|reception|library|helpline|hotline|office)\b/iu;

/**
 * A telephone number of a private person (NYK-11). A number that the sentence gives as an office's own is meant to be
 * called; short and toll-free numbers (112, 020 …) are never private.
 */
export const phone: Check = {
  id: 'phone',
  version: 1,
  answers: ['NYK-11', 'VAL-4', 'SOG-10'],
  defaults: {},
  run(draft, parameters) {
    const { text } = draft;
    const country =
      /^(?:nb|nn)$/.test(draft.language ?? '') || draft.account.officialDomains.some((d) => d.endsWith('.no'))
        ? 'NO'
        : 'SE';
    const identities = identityNumber.run(draft, parameters);
    return findPhoneNumbersInText(text, country).flatMap(({ startsAt, endsAt }) => {
      const isIdentity = identities.some((found) => found.start < endsAt && startsAt < found.end);
      const isTollFree =
        /^(?:\+?46|0)?\s?(?:0?20|0?77)\d?[-\s]/.test(text.slice(startsAt, endsAt)) ||
        /^(?:\+47)?\s?8\d{2}/.test(text.slice(startsAt, endsAt));
      const before = text.slice(Math.max(0, startsAt - 80), startsAt);
      const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s[^.!?]*$/)) + 1);
      return isIdentity || isTollFree || OFFICE.test(sentence)
        ? []
        : [findAt('phone', 'phone', text, [startsAt, endsAt])];
    });
  },
};

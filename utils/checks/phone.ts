import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Check, Draft } from './check';
import { findAt } from './find';
import { identityNumber } from './identity-number';
import { toSmallLetters } from './small-letters';

const OFFICE =
  /\b(?:växel\p{L}*|kontaktcenter|kundtjänst|kundcenter|servicecenter|medborgarservice|medborgarkontor\p{L}*|kommunens?|reception\p{L}*|bibliotek\p{L}*|jour\p{L}*|felanmälan|upplysning\p{L}*|larm\p{L}*|vårdcentral\p{L}*|kontor\p{L}*|skolan?|förvaltning\p{L}*|sentralbord\p{L}*|servicetorg\p{L}*|innbyggertorg\p{L}*|kommunens?|kommunen|vakttelefon\p{L}*|vakt\p{L}*|legevakt\p{L}*|kundesenter|kundeservice|servicekontor\p{L}*|rådhuset|switchboard|contact cent(?:er|re)|reception|library|helpline|hotline|office)\b/u;

/** The account's country, for numbers without one; the language decides only where no official site does. */
function countryOf({ language, account }: Draft): 'NO' | 'SE' {
  const [domain] = account.officialDomains;
  const isNorwegian = domain ? domain.endsWith('.no') : language === 'nb' || language === 'nn';
  return isNorwegian ? 'NO' : 'SE';
}

/** Accounts, organisations, bookings and cases have numbers of the same length. */
const OTHER_NUMBER =
  /(?:bankgiro|plusgiro|postgiro|swish|vipps|org\p{L}*\.?\s?(?:nummer|nr)?|konto\p{L}*|kontonr|boknings?\p{L}*|diarienummer|dnr|ärende\p{L}*|saks?\p{L}*|isbn|ocr|kid|kund\p{L}*|faktura\p{L}*|artikel\p{L}*|nr|nummer|case)\.?:?\s*$/u;

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
    const country = countryOf(draft);
    const identities = identityNumber.run(draft, parameters) ?? [];
    return findPhoneNumbersInText(text, country).flatMap(({ startsAt, endsAt }) => {
      const isIdentity = identities.some((found) => found.start < endsAt && startsAt < found.end);
      const shown = text.slice(startsAt, endsAt);
      const isShaped =
        country === 'SE' || shown.startsWith('+') ? /^(?:\+|00|\(?0)/u.test(shown) : !shown.includes('-');
      const isOther =
        shown.includes('/') || OTHER_NUMBER.test(toSmallLetters(text.slice(0, startsAt).slice(-30)));
      const isTollFree =
        /^(?:\+?46|0)?\s?(?:0?20|0?77)\d?[-\s]/.test(shown) || /^(?:\+47)?\s?8\d{2}/.test(shown);
      const before = text.slice(Math.max(0, startsAt - 80), startsAt);
      const sentence = before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s[^.!?]*$/)) + 1);
      return isIdentity || isOther || !isShaped || isTollFree || OFFICE.test(toSmallLetters(sentence))
        ? []
        : [findAt('phone', 'phone', text, [startsAt, endsAt])];
    });
  },
};

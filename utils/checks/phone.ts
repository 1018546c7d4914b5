import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Check, Draft } from './check';
import { findAt } from './find';
import { identityNumber } from './identity-number';
import { isNamingPerson } from './named-persons';
import { toSmallLetters } from './small-letters';
import { isOtherNumber, OFFICE, PRIVATE } from './words/offices';
import { isRole } from './words/roles';

/** Characters before a number in which a name is the name of whom one reaches. */
const NEAR = 30;
const AMOUNT = /^\s?(?:kr|kroner|kronor|nok|sek|mill\p{L}*|milj\p{L}*|:-|%|m2|kvm)/iu;

/** A year and a serial is a case's number; the search takes its time over each. */
const OF_A_CASE = /(?<![\d/])(?:19|20)\d\d\/\d+(?![\d/])/gu;

/** The account's country, for numbers without one; the language decides only where no official site does. */
function countryOf({ language, account }: Draft): 'NO' | 'SE' {
  const [domain] = account.officialDomains;
  const isNorwegian = domain ? domain.endsWith('.no') : language === 'nb' || language === 'nn';
  return isNorwegian ? 'NO' : 'SE';
}

/** Written as a number to call and not as a range, an amount or a date. */
function isShaped(shown: string, country: 'NO' | 'SE'): boolean {
  if (shown.includes('/')) return false;
  return country === 'SE' || shown.startsWith('+') ? /^(?:\+|00|\(?0)/u.test(shown) : !shown.includes('-');
}

/** Mobile telephones: 07x in Sweden, 4 and 9 first in Norway. A number from elsewhere is somebody's own, too. */
function isMobile(number: string): boolean {
  if (number.startsWith('+46')) return number.startsWith('+467') && !number.startsWith('+4677');
  return number.startsWith('+47') ? /^\+47[49]/u.test(number) : true;
}

/** Part of the sentence before a place, from its beginning. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 120), at);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s[^.!?]*$/)) + 1);
}

/**
 * A mobile belongs to somebody unless the sentence gives it as an office's. A number in a building is the office's
 * unless the sentence gives it as somebody's own, or names somebody without a profession.
 */
function isPrivate(sentence: string, number: string): boolean {
  const said = toSmallLetters(sentence);
  if (PRIVATE.test(said)) return true;
  const isNamedAtWork = (said.match(/\p{L}+/gu) ?? []).some(isRole);
  if (isMobile(number) && !isNamedAtWork && isNamingPerson(sentence.slice(-NEAR))) return true;
  if (OFFICE.test(said)) return false;
  return isMobile(number) || (!isNamedAtWork && isNamingPerson(sentence));
}

/**
 * A telephone number of a private person (NYK-11). A number that the sentence gives as an office's own is meant to be
 * called; short and toll-free numbers (112, 020 …) are never private.
 */
export const phone: Check = {
  id: 'phone',
  version: 2,
  answers: ['NYK-11', 'VAL-4', 'SOG-10'],
  defaults: {},
  run(draft, parameters) {
    const { text } = draft;
    const country = countryOf(draft);
    const identities = identityNumber.run(draft, parameters) ?? [];
    const searched = text.replace(OF_A_CASE, (found) => ' '.repeat(found.length));
    return findPhoneNumbersInText(searched, country).flatMap(({ startsAt, endsAt, number }) => {
      const isIdentity = identities.some((found) => found.start < endsAt && startsAt < found.end);
      const shown = text.slice(startsAt, endsAt);
      const isOther =
        isOtherNumber(toSmallLetters(text.slice(Math.max(0, startsAt - 30), startsAt))) ||
        AMOUNT.test(text.slice(endsAt, endsAt + 12));
      const isTollFree =
        /^(?:\+?46|0)?\s?(?:0?20|0?77)\d?[-\s]/.test(shown) || /^(?:\+47)?\s?8\d{2}/.test(shown);
      const isFound =
        !isIdentity &&
        !isOther &&
        !isTollFree &&
        isShaped(shown, country) &&
        isPrivate(sentenceBefore(text, startsAt), number.number);
      return isFound ? [findAt('phone', 'phone', text, [startsAt, endsAt])] : [];
    });
  },
};

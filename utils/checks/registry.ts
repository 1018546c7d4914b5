import { abbreviation } from './abbreviation';
import { addressForm } from './address-form';
import { altTextMissing } from './alt-text-missing';
import { badLink } from './bad-link';
import { capitals } from './capitals';
import { carPlate } from './car-plate';
import { caseNumber } from './case-number';
import type { Check } from './check';
import { duplicate } from './duplicate';
import { electedLink } from './elected-link';
import { email } from './email';
import { emoji } from './emoji';
import { exclamation } from './exclamation';
import { fit } from './fit';
import { hashtagCase } from './hashtag-case';
import { hashtagCount } from './hashtag-count';
import { health } from './health';
import { identityNumber } from './identity-number';
import { longSentence } from './long-sentence';
import { missingOfficialLink } from './missing-official-link';
import { personRemark } from './person-remark';
import { phone } from './phone';
import { pictureMetadata } from './picture-metadata';
import { plainLanguage } from './plain-language';
import { political } from './political';
import { privateAccount } from './private-account';
import { shortener } from './shortener';
import { streetAddress } from './street-address';

/** Every check of a draft that answers at once. Spelling needs its dictionaries and stands by itself. */
export const checks: readonly Check[] = [
  identityNumber,
  health,
  phone,
  email,
  streetAddress,
  carPlate,
  caseNumber,
  personRemark,
  political,
  electedLink,
  privateAccount,
  badLink,
  shortener,
  missingOfficialLink,
  altTextMissing,
  pictureMetadata,
  plainLanguage,
  longSentence,
  abbreviation,
  addressForm,
  capitals,
  exclamation,
  emoji,
  hashtagCase,
  hashtagCount,
  fit,
  duplicate,
];

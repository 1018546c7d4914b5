import type { Check } from './check';
import { findAt, rangesOf } from './find';
import { sentenceAround } from './sentence-around';
import { toSmallLetters } from './small-letters';

const STREET =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}’'-]*\s){0,2}\p{Lu}?[\p{L}’'-]*(?:gatan|gata|vägen|väg|gränd(?:en)?|stigen|stig|backen|allén|allé|torget|torg|plan|kajen|stråket|gården|liden|svängen|ringen|veien|vei|vegen|veg|gaten|gate|gata|plass(?:en)?|bakken|lia|kroken|tunet|street|road|lane|avenue)\s+\d{1,3}\s?(?:[A-HJ-Za-h](?![\p{L}]))?(?!\d)/gu;
const HOME =
  /\b(?:bor|bodde|bott|boende|bosatt|bebor|bur|budde|hjemme hos|heime hos|hemma hos|hos familj\p{L}*|familj(?:en)?|familien|grann\p{L}*|nabo\p{L}*|lägenhet\p{L}*|leilighet\p{L}*|leilegheit\p{L}*|hemadress\p{L}*|hjemmeadress\p{L}*|bostadsadress|privatadress\p{L}*|ägaren|mannen|kvinnan|kvinnen|kvinna|paret|änk\p{L}*|pensionär\p{L}*|flickan|pojken|jenta|gutten|brukare\p{L}*|brukar\p{L}*|fru|herr|lives? at|living at|home of|resident|his|her|hans|hennes|hennar|familjens|familiens)\b/u;
const FULL_NAME =
  /(?<!^)(?<![.!?\n]\s)\b\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:son|sen|berg|ström|lund|qvist|kvist|gren|dal|stad|mann|man|sson|vik|nes|haug|moen|lie|strand|holm)\b/u;

/** The address of somebody's home (NYK-11). Where an office or an event is found is meant to be published. */
export const streetAddress: Check = {
  id: 'street-address',
  version: 1,
  answers: ['NYK-11', 'NYK-24', 'VAL-4'],
  defaults: {},
  run({ text }) {
    return rangesOf(text, STREET)
      .filter(({ range }) => {
        const sentence = sentenceAround(text, range);
        return HOME.test(toSmallLetters(sentence)) || FULL_NAME.test(sentence);
      })
      .map(({ range }) => findAt('street-address', 'street-address', text, range));
  },
};

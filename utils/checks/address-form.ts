import type { Check, DraftLanguage } from './check';
import { findAt, rangesOf } from './find';
import { sentenceAround } from './sentence-around';

const DISTANT: Readonly<Partial<Record<DraftLanguage, RegExp>>> = {
  sv: /(?<![\p{L}\d])(?:den enskilde?|den sökande|sökanden|medborgaren|kommuninvånaren|kommunmedborgaren|fastighetsägaren ska|vederbörande|vårdnadshavaren ska|bidragstagaren|kunden ska|besökaren ska|man (?:kan|ska|måste|bör|får|behöver)(?= (?:själv |även |också |då )?(?:ansöka|anmäla|kontakta|lämna|fylla|boka|ringa|mejla|hämta|betala|besöka|läsa|skicka|vända|tänka|ta|göra|visa)))(?![\p{L}\d])/giu,
  nb: /(?<![\p{L}\d])(?:den enkelte|søkeren|innbyggeren|vedkommende|brukeren må|man (?:kan|skal|må|bør|får)(?= (?:selv |også |da )?(?:søke|melde|kontakte|levere|fylle|bestille|ringe|sende|hente|betale|besøke|lese|henvende|huske|ta|gjøre|vise)))(?![\p{L}\d])/giu,
  nn: /(?<![\p{L}\d])(?:den einskilde|søkjaren|innbyggjaren|vedkomande|ein (?:kan|skal|må|bør|får)(?= (?:sjølv |òg |også |då )?(?:søkje|søke|melde|kontakte|levere|fylle|tinge|bestille|ringje|ringe|sende|hente|betale|vitje|lese|hugse|ta|gjere|vise)))(?![\p{L}\d])/giu,
  en: /(?<![\p{L}\d])(?:the (?:citizen|resident|applicant) (?:must|shall|may|should|is)|citizens (?:must|shall)|one (?:must|may|should))(?![\p{L}\d])/giu,
};

const POLITE: Readonly<Partial<Record<DraftLanguage, RegExp>>> = {
  sv: /(?<![\p{L}\d])(?:ni|er|ert|era|eder)(?![\p{L}\d])/giu,
  nb: /(?<=[\p{Ll},] )(?:De|Dem|Deres)(?![\p{L}\d])/gu,
  nn: /(?<=[\p{Ll},] )(?:De|Dykk|Dykkar)(?![\p{L}\d])/gu,
};

/** A group that is really addressed as a group. */
const GROUP =
  /\b(?:alla|båda|allihop\p{L}*|tillsammans|familj\p{L}*|föräldrar|vårdnadshavare|barn|ungdomar|elever|föreningar|företag|kollegor|medarbetare|vänner|följare|grattis|tack|välkomna|hjältar|ni som|er som|stolta över er|en av er|många av er|mellan er)\b/iu;

/** The reader is addressed as *du*, not from a distance and not in the plural of politeness (NYK-21). */
export const addressForm: Check = {
  id: 'address-form',
  version: 1,
  answers: ['NYK-21', 'VAR-14'],
  defaults: {},
  run({ text, language }) {
    if (language === null) return [];
    const distant = DISTANT[language] ? rangesOf(text, DISTANT[language]) : [];
    const polite = POLITE[language] ? rangesOf(text, POLITE[language]) : [];
    return [
      ...distant.map(({ range }) => findAt('address-form', 'address-form-distant', text, range)),
      ...polite
        .filter(({ range }) => language !== 'sv' || !GROUP.test(sentenceAround(text, range)))
        .map(({ range }) => findAt('address-form', 'address-form-polite', text, range)),
    ].sort((a, b) => a.start - b.start);
  },
};

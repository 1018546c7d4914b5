import type { CommentInContext } from '@/utils/domain/pending';
import firstNames from './words/first-names.txt?raw';

/** Two capitalized words in a row: how a tag looks once it is text. */
const FULL_NAME = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+/u;
/** Openers of a sentence and endings of a street or a building, which a capital does not make a person. */
const NO_NAME =
  /^\s*(?:på|i|vid|hos|från|fra|frå|till|til|om|ved|når|när|var|vart|hur|hvor|kor|vad|hva|kva|har|kan|är|er|finns|finnes|går|får|ska|skal|gäller|gjelder|kommer|hej|hei|tack|takk|hela|hele|heile|bra|ingen|inga|inget|ingen|inte|ikke|ikkje|vi|jag|jeg|eg|min|mitt|mina|mine|vår|ny|nya|nye|alle|alla|och|og|men|varför|hvorfor|kvifor|the|in|at|on|is|are|no|any|still|our|my|your|and|but|not|this|that|these|there|it|we|can|does|do|will|why|what|when|where|how|great|happy|good|östra|västra|norra|södra|øvre|nedre|gamla|gamle)\s|\p{L}+(?:vägen|gatan|stigen|torget|skolan|veien|vegen|gata|gaten|skole|skule|kommune?|bibliotek)(?!\p{L})/iu;
const TAG_AT_START = new RegExp(`^\\s*(?:@\\s*\\p{L}|${FULL_NAME.source}(?=\\s|,|$))`, 'u');
const TAG_AT_END = new RegExp(`\\s${FULL_NAME.source}[\\s!?.…❤️😂😅]*$`, 'u');
const FIRST_NAME_AT_START =
  /^\s*\p{Lu}\p{Ll}{2,},?\s+(?:du|you|vi|we|me|(?:ska|skal|shall|should)\s+(?:vi|me|we)|dette|det här|denne|den här|kolla|titta|sjekk|look)(?!\p{L})/u;
const FIRST_NAME = `(?:${firstNames.replace(/^%.*$/gm, '').trim().split(/,\s+/).join('|')})(?!\\p{L})`;
/** "Silje husk fristen", "Hanna & Malin, fredag?", "Kom igen Rolf!" */
const CALL_AT_START = new RegExp(
  `^\\s*${FIRST_NAME}(?!\\s*(?:här|her|here|från|fra|frå|from|,\\s*\\d))`,
  'u',
);
const CALL_AT_END = new RegExp(
  `,\\s*${FIRST_NAME}[\\s!?.…]*(?:\\p{Extended_Pictographic}|\\uFE0F|\\s)*$`,
  'u',
);
const MENTION = /(?:^|\s)@\p{L}/u;

/** Whom a comment is said to, as far as names tell. */
export function findNames({ text, account, author, parent }: CommentInContext) {
  const isByAccount = isSameName(author, account);
  const namesAccount = account.trim() !== '' && text.toLowerCase().includes(account.toLowerCase());
  const [parentFirst = '', parentLast = ''] = (parent?.author ?? '').split(/\s+/);
  const hasName = (name: string) =>
    name.length > 1 && new RegExp(`(?<!\\p{L})${escapeExpression(name)}(?!\\p{L})`, 'u').test(text);
  const repliesTo: 'post' | 'account' | 'visitor' = !parent
    ? 'post'
    : isSameName(parent.author, account)
      ? 'account'
      : 'visitor';
  return {
    isByAccount,
    namesAccount,
    repliesTo,
    namesParent: repliesTo === 'visitor' && (hasName(parentFirst) || hasName(parentLast)),
    callsSomebody: !namesAccount && (CALL_AT_START.test(text) || CALL_AT_END.test(text)),
    startsWithName: !namesAccount && (MENTION.test(text) || (TAG_AT_START.test(text) && !NO_NAME.test(text))),
    startsWithFirstName: FIRST_NAME_AT_START.test(text) && !NO_NAME.test(text),
    endsWithName: !namesAccount && TAG_AT_END.test(text),
  };
}

function isSameName(a: string, b: string): boolean {
  return a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

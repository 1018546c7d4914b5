import { normalizeLabel } from './normalize-label';

/*
 * What platforms call conversations, notices and the boxes in which a message is written. "Messenger", "Chattar", "Messages in
 * conversation with" and "Close chat" are read off live pages by those who published it (platforms.md §4); the rest is assumed.
 * They only ever make Bevara do less, or a picture show less, so an assumed word does no harm.
 */
const NAMES = new Set(
  (
    'messenger chats messages notifications chattar meddelanden aviseringar notiser ' +
    'chatter meldinger varsler varslinger'
  ).split(' '),
);
const BEGINNINGS = [
  /^(?:messages in|meddelanden i|meldinger i) (?:the |en )?(?:conversation|konversation|chatt?|samtale)/u,
  /^(?:conversation|konversation|samtale|chatt?) (?:with|med) /u,
  /^(?:open|close|minimi[sz]e|öppna|stäng|minimera|åpne|lukk|minimer) (?:the )?chatt?(?:en)?(?: (?:with|med) .*)?$/u,
];
const MESSAGE =
  /^(?:aa|message|meddelande|melding)(?:\P{L}|$)|(?:write|type|skriv) (?:an?|ett|en|et) (?:message|meddelande|melding)/u;

/** Whether a heading says, and says no more than, that conversations or notices stand below it. */
export function isPrivateTitle(title: string | null): boolean {
  return NAMES.has(normalizeLabel(title ?? ''));
}

/** Whether an accessible name is that of a single conversation, or of a control of one. */
export function isChatName(name: string | null): boolean {
  const normalized = normalizeLabel(name ?? '');
  return BEGINNINGS.some((beginning) => beginning.test(normalized));
}

/** Whether an accessible name is that of a conversation, or of a list of them or of notices. */
export function isPrivateName(name: string | null): boolean {
  return isPrivateTitle(name) || isChatName(name);
}

/** Whether a text box, by its name, is one in which a message is written. */
export function isMessageBox(box: Element): boolean {
  return MESSAGE.test(readBoxName(box));
}

/** What a text box is called, as labels are compared; empty where it has no name. */
export function readBoxName(box: Element): string {
  const names = ['aria-label', 'aria-placeholder', 'placeholder'].map((name) => box.getAttribute(name));
  return normalizeLabel(names.find((name) => name !== null && name.trim() !== '') ?? '');
}

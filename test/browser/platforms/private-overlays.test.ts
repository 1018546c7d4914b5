import { afterEach, describe, expect, it } from 'vitest';
import { findOverlaysAt } from '@/utils/platforms/registry';
import facebookHtml from '@/test/fixtures/facebook/reading/private-overlays.en.html?raw';
import instagramHtml from '@/test/fixtures/instagram/reading/private-overlays.en.html?raw';
import { EXPECTED_PAGES } from '@/test/support/platforms/expected-pages';
import { closePages, openPage, sharedPages } from '@/test/support/platforms/saved-pages';

const FACEBOOK = 'https://www.facebook.com/profile.php?id=61550000000001';
const INSTAGRAM = 'https://www.instagram.com/kommunen.test/';

afterEach(closePages);

async function find(html: string, address = FACEBOOK): Promise<string[]> {
  const { document } = await openPage(`<!doctype html>${html}`, address);
  const found = findOverlaysAt(address, document);
  return found.map(({ id, outerHTML }) => id || outerHTML).toSorted();
}
const over = (inside: string) =>
  `<div role="main">Page</div><div id="private" style="position:fixed;bottom:0;right:0">${inside}</div>`;

it.each([
  ['Facebook', facebookHtml, FACEBOOK, ['private-dock', 'private-messages', 'private-notices']],
  ['Instagram', instagramHtml, INSTAGRAM, ['private-chats', 'private-notices']],
])('%s: conversations and notices over the page, and nothing else', async (_, html, address, ids) => {
  expect(await find(html, address)).toEqual(ids);
});

describe('in every language', () => {
  it.each([
    'Messenger',
    'Chats',
    'Chattar',
    'Chatter',
    'Meddelanden',
    'Meldinger',
    'Notifications',
    'Aviseringar',
    'Notiser',
    'Varsler',
  ])('a list called "%s", in any kind of element that has a name', async (name) => {
    expect(await find(over(`<div role="grid" aria-label="${name}">Row</div>`))).toEqual(['private']);
    expect(await find(over(`<div><h2><span>\u200b${name}</span></h2></div>`))).toEqual(['private']);
  });

  it.each([
    'Chat with Frida',
    'Chatt med Frida',
    'Chat med Frida',
    'Close chat',
    'Stäng chatten',
    'Lukk chat',
    'Messages in conversation with Frida',
    'Meddelanden i konversationen med Frida',
  ])('a conversation by "%s"', async (name) => {
    expect(await find(over(`<div role="button" aria-label="${name}"><img alt=""></div>`))).toEqual([
      'private',
    ]);
  });

  it.each(['Aa', 'Message', 'Skriv ett meddelande …', 'Melding'])('the box "%s"', async (name) => {
    expect(
      await find(over(`<div contenteditable="true" role="textbox" aria-label="${name}">Hello</div>`)),
    ).toEqual(['private']);
  });
});

describe('what is left alone', () => {
  it.each([
    ['a heading that only begins so', over('<h2>Notifications from the council</h2>')],
    ['the box of a comment', over('<div role="textbox" aria-label="Comment as the page"></div>')],
    ['a link to all conversations', over('<a href="/messages/t/">Messenger</a>')],
    ['a cookie question', over('<div role="dialog" aria-label="Allow cookies?">Yes</div>')],
    ['a button that opens them', over('<div role="button" aria-label="Messenger">3</div>')],
    [
      'the place of conversations where none is open',
      over('<div data-pagelet="ChatTab"><div role="button" aria-label="New message"><svg></svg></div></div>'),
    ],
    ['a part of the page', '<div role="main"><div style="position:absolute"><h2>Messages</h2></div></div>'],
    ['what does not lie over it', '<div role="main">Page</div><div><h2>Messages</h2></div>'],
  ])('%s', async (_, html) => expect(await find(html)).toEqual([]));

  it('what holds the page itself', async () => {
    const html = `<div style="position:fixed;inset:0;overflow:auto"><div role="main">Page</div><h2>Chats</h2></div>`;
    expect(await find(html)).toEqual([]);
  });
});

it('without layout nothing breaks, and what is marked is found', () => {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  expect(findOverlaysAt(FACEBOOK, parse('<div data-pagelet="ChatTab">Hello</div>'))).toHaveLength(1);
  expect(findOverlaysAt(INSTAGRAM, parse('<h2>Messages</h2>'))).toEqual([]);
});

describe.skipIf(sharedPages.size === 0)('the saved pages (skipped without ../shared/dom)', () => {
  it.each(EXPECTED_PAGES)('hold none: $file', async ({ file, address }) => {
    expect(await find(await sharedPages.get(file)!(), address)).toEqual([]);
  });
});

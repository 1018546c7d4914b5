import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import type { Language } from '@/utils/domain/language';

export interface StoryComment {
  readonly id: string;
  readonly author: string;
  readonly authorId: string;
  readonly text: string;
  readonly exactTime: string;
  readonly parentId?: string;
  readonly picture?: string;
}

export interface Story {
  readonly page: { readonly id: string; readonly name: string };
  readonly posts: readonly {
    readonly id: string;
    readonly text: string;
    readonly comments: readonly StoryComment[];
  }[];
}

/** What the platform was really told to do, in order. */
export interface Measured {
  readonly id: string;
  readonly measure: string;
}

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https://scontent.fbcdn.net data: blob:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const OWN_PAGE = '61550000000001';
export const FOREIGN_PAGE = '61550000000099';
export const HOSTILE =
  '<img src=x onerror="document.title=\'owned\'"> =HYPERLINK("http://x") ../../etc ${7*7}';

/** A day and a quarter ago, as the tooltip has it and as an instant; the page itself says "1d". */
export const WRITTEN = (() => {
  const written = new Date(Date.now() - 30 * 3_600_000);
  written.setSeconds(0, 0);
  const date = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  return { shown: `${date.format(written)} at ${time.format(written)}`, instant: written.toISOString() };
})();

export function makeComment(
  id: string,
  author: string,
  text: string,
  more: Partial<StoryComment> = {},
): StoryComment {
  return {
    id,
    author,
    text,
    authorId: `1000${id}`,
    exactTime: WRITTEN.shown,
    ...more,
  };
}

/** A fictional municipality's page with comments enough for one test file. */
export function makeStory(id: string, name: string): Story {
  return {
    page: { id, name },
    posts: [
      {
        id: `9${id}`,
        text: 'The public bath opens again on Monday.',
        comments: [
          makeComment('200100', 'Frida Ek', 'You should be ashamed, all of you'),
          makeComment('200200', 'Olle Berg', 'How nice!'),
          makeComment('200300', 'Nils Holm', 'Buy my cheap watches'),
          makeComment('200400', 'Mallory "><b>x', HOSTILE),
          makeComment('200500', 'Åsa Öberg', 'When does it open?'),
          makeComment('200600', 'Åsa Öberg', 'And the café?', { parentId: '200500' }),
          makeComment('200700', 'Gun Delete', 'An insult to be deleted'),
          makeComment('200800', 'Per Gone', 'Another insult to be deleted'),
        ],
      },
    ],
  };
}

/** Serves stand-ins for pages of www.facebook.com and keeps an account of what they were told to remove. */
export async function serveFacebook(context: BrowserContext): Promise<Measured[]> {
  const measured: Measured[] = [];
  const scripts = new Map(
    ['facebook-page', 'facebook-composer'].map((name) => [
      `/test/${name}.js`,
      readFileSync(`test/fixtures/e2e/${name}.js`, 'utf8'),
    ]),
  );
  const stories: Readonly<Record<string, Story>> = {
    [OWN_PAGE]: makeStory(OWN_PAGE, 'Strandby municipality'),
    [FOREIGN_PAGE]: makeStory(FOREIGN_PAGE, 'Somebody else'),
  };
  await context.route(/^https?:\/\/(?!127\.0\.0\.1|localhost)/, (route) => route.abort());
  await context.route('https://scontent.fbcdn.net/**', (route) => route.abort());
  await context.route('https://www.facebook.com/**', async (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/test/removed') {
      measured.push({ id: url.searchParams.get('id') ?? '', measure: url.searchParams.get('measure') ?? '' });
      return route.fulfill({ status: 204 });
    }
    const script = scripts.get(url.pathname);
    if (script !== undefined)
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
    const story = stories[url.searchParams.get('id') ?? ''];
    if (url.pathname === '/favicon.ico' || !story) return route.fulfill({ status: 404 });
    const data = JSON.stringify(story).replaceAll('<', '\\u003c');
    const composer = url.searchParams.has('composer')
      ? '<script src="/test/facebook-composer.js"></script>'
      : '';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="en" id="facebook"><head><title>${story.page.name} | Facebook</title></head>
<body><script type="application/json" id="story">${data}</script><script src="/test/facebook-page.js"></script>${composer}</body></html>`,
    });
  });
  return measured;
}

export function pageAddress(id: string): string {
  return `https://www.facebook.com/profile.php?id=${id}`;
}

/** The same page with its composer, comment boxes and Messenger, in the words of that language. */
export function composerAddress(id: string, language: Language): string {
  return `${pageAddress(id)}&composer=${language}`;
}

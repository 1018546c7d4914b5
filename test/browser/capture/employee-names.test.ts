import { afterEach, describe, expect, it } from 'vitest';
import { captureComment } from '@/utils/capture/capture-comment';
import { absent } from '@/utils/domain/observed';
import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { facebookAdapter } from '@/utils/platforms/facebook/adapter';
import commentHtml from '@/test/fixtures/facebook/reading/comment.en.html?raw';
import { closePages, openPage, sharedPages } from '@/test/support/platforms/saved-pages';
import { mountPractice } from '@/test/support/practice/mount-practice';

const FACEBOOK = 'https://www.facebook.com/profile.php?id=90000000000009';

afterEach(closePages);

/** What would be stored of every comment, as text. The thread's HTML is taken from the whole post, the widest it could be. */
async function captureAll(adapter: PlatformAdapter, page: PageContext): Promise<string[]> {
  const wide: PlatformAdapter = {
    ...adapter,
    readExactTime: async () => absent(),
    expand: async () => true,
    threadElements: () => [page.document.body],
  };
  const captures = adapter.findComments(page.document).map((handle) =>
    captureComment({
      adapter: wide,
      handle,
      page,
      scope: 'all',
      purpose: { removal: null, registration: null },
      account: { platform: adapter.id, keys: [], name: 'Page', address: page.url.href },
      policy: { id: 'p', version: '1', hash: 'h' },
      requiresScreenshot: false,
      editor: { editorId: 'e', name: '', title: '', unit: '', role: 'editor' },
      extensionVersion: '0',
      recordId: 'r',
      camera: null,
      signal: new AbortController().signal,
    }),
  );
  return (await Promise.all(captures)).map((captured) => JSON.stringify(captured));
}

async function expectAbsent(adapter: PlatformAdapter, page: PageContext, name: string): Promise<void> {
  expect(page.document.body.textContent).toContain(name);
  const captured = await captureAll(adapter, page);
  expect(captured.length).toBeGreaterThan(0);
  for (const text of captured) expect(text).not.toContain(name);
}

const namesOn = (adapter: PlatformAdapter, { document }: PageContext) =>
  new Set(adapter.findEmployeeNames(document).map((element) => element.textContent?.trim()));

describe('the employee who published a post is in no part of the evidence', () => {
  it('on a page built like Facebook', async () => {
    const page = await openPage(commentHtml, 'https://www.facebook.com/nykvarnskommun');
    expect(namesOn(facebookAdapter, page)).toEqual(new Set(['Redaktör Privat']));
    await expectAbsent(facebookAdapter, page, 'Redaktör Privat');
  });

  it
    .skipIf(sharedPages.size === 0)
    .each([
      'fb-page-timeline-live.en.html',
      'fb-page-timeline.sv.derived.html',
      'fb-post-permalink-live.en.html',
    ])('on the saved page %s (skipped without ../shared/dom)', async (name) => {
    const page = await openPage((await sharedPages.get(name)?.()) ?? '', FACEBOOK);
    expect(namesOn(facebookAdapter, page)).toEqual(new Set(['Admin Uji']));
    await expectAbsent(facebookAdapter, page, 'Admin Uji');
  });

  it.each(['sv', 'nb', 'en'] as const)('on the practice page in %s', async (language) => {
    const practice = mountPractice('', { language });
    const names = namesOn(practice.adapter, practice.page());
    expect(names.size).toBeGreaterThan(0);
    for (const name of names) await expectAbsent(practice.adapter, practice.page(), name ?? '');
    practice.unmount();
  });
});

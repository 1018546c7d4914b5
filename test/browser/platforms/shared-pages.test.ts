import { afterEach, describe, expect, it } from 'vitest';
import { adapterForUrl } from '@/utils/platforms/registry';
import { EXPECTED_PAGES } from '@/test/support/platforms/expected-pages';
import { closePages, openPage, parsePage, readOut, sharedPages } from '@/test/support/platforms/saved-pages';

afterEach(closePages);

/** A checkout without ../shared/dom says so here: these tests are skipped. */
describe.skipIf(sharedPages.size === 0)('every page of ../shared/dom', () => {
  it('has an expectation', () => {
    expect([...sharedPages.keys()].sort()).toEqual(EXPECTED_PAGES.map(({ file }) => file).sort());
  });

  it.each(EXPECTED_PAGES)('$file', async ({ file, address, surface, comments }) => {
    const html = await sharedPages.get(file)!();
    const adapter = adapterForUrl(address)!;
    const page = await openPage(html, address);
    expect(readOut(adapter, page)).toEqual(comments);
    expect(adapter.surfaceOf(page)).toBe(surface);
    expect(adapter.health(page)).toMatchObject({
      candidates: comments.length,
      readable: comments.length,
      failures: [],
    });
    const parsed = parsePage(html, address);
    expect(readOut(adapter, parsed)).toEqual(comments);
  });
});

async function open(file: string) {
  const { address } = EXPECTED_PAGES.find((page) => page.file === file)!;
  const page = await openPage(await sharedPages.get(file)!(), address);
  return { adapter: adapterForUrl(address)!, page };
}

describe.skipIf(sharedPages.size === 0)('what surrounds the comments', () => {
  it('reads the post behind a comment on the timeline', async () => {
    const { adapter, page } = await open('fb-page-timeline-live.en.html');
    const post = adapter.readPost(adapter.locate('9000000000000005', page)!, page);
    expect(post).toMatchObject({
      postId: { value: '900000000000000003', confidence: 'certain' },
      authorName: { value: 'Toko Uji' },
      authorAddress: { value: 'https://www.facebook.com/profile.php?id=90000000000009' },
      text: { value: 'wow' },
      time: {
        value: { shown: 'a day ago', from: '2026-11-19T12:00:00.000Z', until: '2026-11-20T12:00:00.000Z' },
      },
    });
    expect(post.permalink.value).toMatch(
      /^https:\/\/www\.facebook\.com\/permalink\.php\?story_fbid=pfbid0Test02x+&id=90000000000009$/,
    );
  });

  it('reads the post in the dialog, not one of the feed behind it', async () => {
    const { adapter, page } = await open('fb-post-permalink-live.en.html');
    const handle = adapter.locate('9000000000000022', page)!;
    expect(adapter.readPost(handle, page)).toMatchObject({
      authorName: { value: 'Toko Uji' },
      text: { value: 'wow' },
    });
    expect(adapter.read(handle, page)).toMatchObject({ position: 4, filter: 'Most relevant', isCut: false });
  });

  it('reads a post in a group with all its lines', async () => {
    const { adapter, page } = await open('fb-group-post-dialog.nb.synthetic.html');
    expect(adapter.readPost(adapter.locate('30', page)!, page)).toMatchObject({
      authorName: { value: 'Selger Testesen' },
      text: {
        value: 'Auksjon! Slutter søndag kl 20:00.\nSoft close 5 min. Minstebud 50 kr, budøkning 10 kr.',
      },
      time: { value: { shown: '2 timer' } },
    });
  });

  it('reads the caption and account of an Instagram post', async () => {
    const { adapter, page } = await open('ig-post-comments.en.synthetic.html');
    const handle = adapter.locate('18000000000000003', page)!;
    expect(adapter.readPost(handle, page)).toMatchObject({
      authorName: { value: 'kommunen.test' },
      text: { value: 'Nu öppnar vi badhuset igen! #kommunen' },
      permalink: { value: 'https://www.instagram.com/p/DAbC_def12/' },
    });
    expect(handle.accountKeys).toEqual(['name:kommunen.test']);
    expect(adapter.identifyPage(page)).toMatchObject({ keys: ['name:kommunen.test'], name: 'kommunen.test' });
    const exact = await adapter.readExactTime(handle, page, new AbortController().signal);
    expect(exact).toMatchObject({
      value: { from: '2026-09-21T11:00:00.000Z', until: '2026-09-21T11:00:00.000Z' },
    });
  });

  it('reads the thread of a reply, and its elements parent first', async () => {
    const { adapter, page } = await open('fb-group-post-dialog.nb.synthetic.html');
    const handle = adapter.locate('12', page)!;
    expect(adapter.readThread(handle, page).map(({ commentId }) => commentId)).toEqual(['10', '11']);
    const [parent, own] = adapter.threadElements(handle, page);
    expect(parent).toBe(adapter.locate('10', page)!.element);
    expect(own).toBe(handle.element);
  });

  it('names the page, its keys, and in whose name one would comment', async () => {
    const { adapter, page } = await open('fb-page-timeline-live.en.html');
    expect(adapter.identifyPage(page)).toEqual({
      platform: 'facebook',
      keys: ['id:90000000000009'],
      name: 'Toko Uji',
      address: 'https://www.facebook.com/profile.php?id=90000000000009',
    });
    expect(adapter.actingAs(page)).toEqual({ kind: 'page', name: 'Toko Uji' });
    expect(adapter.findComments(page.document).map(({ accountKeys }) => accountKeys)).toEqual(
      Array.from({ length: 5 }, () => ['id:90000000000009']),
    );
  });

  it('puts the marker at the end of the row with the buttons', async () => {
    const { adapter, page } = await open('fb-page-timeline-live.en.html');
    const { actionRow } = adapter.locate('9000000000000007', page)!;
    expect(actionRow.lastElementChild?.textContent).toBe('Hide');
    expect(actionRow.textContent).toBe('2dLikeReplySee responseHide');
  });

  it('leaves the marker in its place when a menu button is drawn while the pointer is over an Instagram comment', async () => {
    const { adapter, page } = await open('ig-post-comments.en.synthetic.html');
    const locate = () => adapter.locate('18000000000000002', page)!;
    const before = locate();
    const dots = page.document.querySelector('button:has(svg circle)')!.cloneNode(true);
    before.element.querySelector('a[href*="/c/"]')!.after(dots);
    expect(locate().actionRow).toBe(before.actionRow);
    expect(before.actionRow.lastElementChild?.textContent).toBe('Reply');
  });

  it('knows the attached pictures, and a text that is cut', async () => {
    const { adapter, page } = await open('fb-group-post-dialog.nb.synthetic.html');
    const { fields, isCut } = adapter.read(adapter.locate('20', page)!, page);
    expect(isCut).toBe(true);
    expect(fields.attachments.value).toEqual([
      {
        kind: 'photo',
        imageUrl: 'https://scontent.example/lot2.jpg',
        targetUrl: 'https://www.facebook.com/photo/?fbid=2002',
        alt: null,
      },
    ]);
  });

  it('finds the composer in the dialog without a name; neither Messenger nor the empty shell', async () => {
    const { adapter, page } = await open('fb-group-composer.sv.derived.html');
    const composers = adapter.findComposers(page);
    expect(
      composers.map(({ kind, text, publishControl }) => [
        kind,
        text,
        publishControl?.label,
        publishControl?.certainty,
      ]),
    ).toEqual([['post', '', 'Publicera', 'verified']]);
    expect(composers[0]!.editor.id).toBe('editor');
  });

  it('counts the comments that are only in the data of the page', async () => {
    const { adapter, page } = await open('fb-ssr-data-sjs.html');
    expect(adapter.health(page)).toEqual({
      candidates: 0,
      readable: 0,
      strategies: { 'embedded-data': 1 },
      failures: [],
    });
  });
});

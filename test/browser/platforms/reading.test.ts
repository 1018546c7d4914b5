import { afterEach, describe, expect, it } from 'vitest';
import { facebookAdapter } from '@/utils/platforms/facebook/adapter';
import commentHtml from '@/test/fixtures/facebook/reading/comment.en.html?raw';
import { closePages, NOW, openPage } from '@/test/support/platforms/saved-pages';

const ADDRESS = 'https://www.facebook.com/nykvarnskommun';
const never = new AbortController().signal;

afterEach(closePages);

async function open(change: (document: Document) => void = () => undefined) {
  const page = await openPage(commentHtml, ADDRESS);
  change(page.document);
  return {
    page,
    comment: page.document.querySelector('#comment')!,
    permalink: page.document.querySelector('#time')!,
  };
}

const ids = (root: ParentNode) => facebookAdapter.findComments(root).map(({ commentId }) => commentId);

describe('the text, as the reader sees it', () => {
  it('keeps emoji, mentions, and lines; leaves out buttons, decoys and what a style sheet hides', async () => {
    const { page } = await open();
    const { fields } = facebookAdapter.read(facebookAdapter.locate('501', page)!, page);
    expect(fields.text.value).toBe('Hej Bo Ek! 🎉\nAndra raden\n\nefter en tom rad: https://example.org/…');
    expect(fields.authorName).toEqual({ value: 'Åsa Öberg', source: 'link', confidence: 'certain' });
    expect(fields.isEdited.value).toBe(true);
  });

  it('tells where links lead and what pictures show', async () => {
    const { page } = await open();
    const { fields } = facebookAdapter.read(facebookAdapter.locate('501', page)!, page);
    expect(fields.attachments.value).toEqual([
      { kind: 'link', imageUrl: null, targetUrl: 'https://example.org/a?b=1', alt: null },
      {
        kind: 'photo',
        imageUrl: 'https://scontent.fbcdn.net/v/p.jpg',
        targetUrl: 'https://www.facebook.com/photo/?fbid=77',
        alt: 'May be an image of a bridge',
      },
    ]);
  });
});

describe('which comment it is', () => {
  it('is not the one whose link somebody pasted into the text', async () => {
    const { page, permalink } = await open();
    expect(ids(page.document)).toEqual(['501']);
    permalink.remove();
    expect(ids(page.document)).toEqual([]);
    expect(facebookAdapter.health(page)).toMatchObject({
      candidates: 1,
      readable: 0,
      failures: ['comment-id-mismatch'],
    });
  });

  it('is found from the comment itself and from anything in it, and the post is not searched again', async () => {
    const { page, comment, permalink } = await open();
    expect(ids(comment)).toEqual(['501']);
    expect(ids(permalink)).toEqual(['501']);
    expect(ids(page.document.querySelector('#heading')!)).toEqual([]);
  });

  it('is found by its wrapper and by climbing when it is no article any more', async () => {
    const { page, comment } = await open((document) =>
      document.querySelector('#comment')!.removeAttribute('role'),
    );
    expect(facebookAdapter.health(page).strategies).toEqual({ 'id-wrapper': 1 });
    comment.parentElement!.removeAttribute('data-commentid');
    expect(facebookAdapter.health(page).strategies).toEqual({ climb: 1 });
    expect(facebookAdapter.read(facebookAdapter.locate('501', page)!, page).fields.authorName.value).toBe(
      'Åsa Öberg',
    );
  });

  it('is doubtful when its wrapper states another id', async () => {
    const { page } = await open((document) =>
      document.querySelector('#comment')!.parentElement!.setAttribute('data-commentid', '9'),
    );
    expect(facebookAdapter.read(facebookAdapter.locate('501', page)!, page).fields.commentId.confidence).toBe(
      'unsure',
    );
  });

  it('is refused when author and permalink disagree', async () => {
    const { page } = await open((document) =>
      document.querySelector('#time')!.setAttribute('href', '/nykvarnskommun/posts/pfbid02a?comment_id=502'),
    );
    expect(ids(page.document)).toEqual([]);
  });
});

describe('the account', () => {
  it('has its vanity and its number as keys, from its own posts', async () => {
    const { page } = await open();
    expect(facebookAdapter.identifyPage(page)).toEqual({
      platform: 'facebook',
      keys: ['name:nykvarnskommun', 'id:61550000000001'],
      name: 'Nykvarns kommun',
      address: 'https://www.facebook.com/nykvarnskommun',
    });
  });
});

describe('the exact time', () => {
  function showTooltip(text: string) {
    return (document: Document) => {
      const old = document.createElement('div');
      old.setAttribute('role', 'tooltip');
      old.textContent = 'Monday, November 16, 2026 at 8:00 AM';
      document.body.append(old);
      document.querySelector('#time')!.addEventListener('mouseenter', () => {
        const tooltip = document.createElement('div');
        tooltip.setAttribute('role', 'tooltip');
        tooltip.id = 'shown';
        tooltip.textContent = text;
        document.body.append(tooltip);
      });
      document
        .querySelector('#time')!
        .addEventListener('mouseleave', () => document.querySelector('#shown')?.remove());
    };
  }

  async function readWith(text: string, signal = never) {
    const { page } = await open(showTooltip(text));
    const time = await facebookAdapter.readExactTime(facebookAdapter.locate('501', page)!, page, signal);
    return { time, isLeft: page.document.querySelector('#shown') === null };
  }

  const instant = new Date(2026, 10, 20, 10, 15).toISOString();

  it.each([
    'Friday, November 20, 2026 at 10:15 AM',
    'fredag 20 november 2026 kl. 10:15',
    'fredag 20. november 2026 kl. 10.15',
    'Igår kl. 10:15',
  ])('is read off the tooltip that hovering brings, which then goes: %s', async (text) => {
    const { time, isLeft } = await readWith(text);
    expect(time).toEqual({
      value: { shown: '1d', from: instant, until: instant },
      source: 'hover',
      confidence: 'certain',
    });
    expect(isLeft).toBe(true);
  });

  it('is not believed when it contradicts the time in view, nor taken from a tooltip that was there before', async () => {
    expect((await readWith('Friday, November 6, 2026 at 10:15 AM')).time.source).toBe('none');
  });

  it('is given up when the editor stops', async () => {
    expect((await readWith('fredag 20 november 2026 kl. 10:15', AbortSignal.abort())).time.source).toBe(
      'none',
    );
  });

  it('is read from the data of the page without touching it', async () => {
    const created = Date.parse('2026-11-20T09:30:05.000Z') / 1000;
    const { page } = await open((document) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({
        a: [{ __typename: 'Comment', legacy_fbid: '501', created_time: created }],
      });
      document.body.append(script);
    });
    const time = await facebookAdapter.readExactTime(facebookAdapter.locate('501', page)!, page, never);
    expect(time).toMatchObject({ value: { from: '2026-11-20T09:30:05.000Z' }, source: 'embedded-data' });
  });
});

describe('a text that is cut', () => {
  function cut(isWorking: boolean) {
    return (document: Document) => {
      const more = document.createElement('div');
      more.setAttribute('role', 'button');
      more.textContent = 'Visa mer';
      more.addEventListener('click', () => {
        if (isWorking) more.replaceWith('och resten');
      });
      document.querySelector('#body')!.append(more);
    };
  }

  it('is shown whole', async () => {
    const { page } = await open(cut(true));
    const handle = facebookAdapter.locate('501', page)!;
    expect(facebookAdapter.read(handle, page).isCut).toBe(true);
    expect(await facebookAdapter.expand(handle, never)).toBe(true);
    const { isCut, fields } = facebookAdapter.read(handle, page);
    expect([isCut, fields.text.value?.endsWith('och resten')]).toEqual([false, true]);
  });

  it('is said to stay cut', async () => {
    const { page } = await open(cut(false));
    expect(await facebookAdapter.expand(facebookAdapter.locate('501', page)!, AbortSignal.timeout(50))).toBe(
      false,
    );
  });
});

it('counts relative times back from the moment of reading', async () => {
  const { page } = await open();
  expect(facebookAdapter.read(facebookAdapter.locate('501', page)!, page).fields.time.value).toEqual({
    shown: '1d',
    from: new Date(NOW - 48 * 3_600_000).toISOString(),
    until: new Date(NOW - 24 * 3_600_000).toISOString(),
  });
});

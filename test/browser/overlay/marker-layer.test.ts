import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { MarkerAction } from '@/components/overlay/marker-action';
import { createMarkerLayer } from '@/components/overlay/marker-layer';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import type { CommentHandle } from '@/utils/platforms/adapter';
import { findComments, makeComment, refresh, spotComments } from '@/test/support/overlay/comments';

const actions: [MarkerAction, string][] = [];
const faults: unknown[] = [];
let end = new AbortController();
let feed: HTMLElement;

function start(over: { language?: Language; isOwn?: (handle: CommentHandle) => boolean } = {}) {
  return createMarkerLayer({
    document,
    language: over.language ?? 'en',
    findComments,
    spotComments,
    refresh,
    isOwn: over.isOwn ?? (() => true),
    onAction: (action, handle) => void actions.push([action, handle.commentId]),
    onFault: (error) => void faults.push(error),
    signal: end.signal,
  });
}

const markerOf = (comment: Element) => comment.querySelector<HTMLElement>('bevara-marker');
const button = (comment: Element, id: string) =>
  markerOf(comment)?.shadowRoot?.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
const markers = () => document.querySelectorAll('bevara-marker').length;

beforeEach(() => {
  end = new AbortController();
  actions.length = 0;
  faults.length = 0;
  feed = document.createElement('main');
  document.body.append(feed);
});
afterEach(() => {
  end.abort();
  feed.remove();
});

describe('where markers stand', () => {
  it('at the end of the action row of each comment, now and later', async () => {
    const [first, second] = [makeComment('1', 'Anna'), makeComment('2', 'Bo')];
    feed.append(first);
    start();
    expect(first.querySelector('.row')?.lastElementChild).toBe(markerOf(first));
    feed.append(second);
    await expect.poll(() => second.querySelector('.row')?.lastElementChild === markerOf(second)).toBe(true);
    expect(markers()).toBe(2);
  });

  it('only at own comments', () => {
    feed.append(makeComment('1', 'Anna'), makeComment('2', 'Bo'));
    start({ isOwn: (handle) => handle.commentId === '2' });
    expect([...document.querySelectorAll('bevara-marker')].map((m) => m.closest('[role=article]'))).toEqual([
      feed.children[1],
    ]);
  });

  it('leaves the nodes of the page as they were', () => {
    const comment = makeComment('1', 'Anna');
    feed.append(comment);
    const before = comment.outerHTML;
    start();
    markerOf(comment)?.remove();
    expect(comment.outerHTML).toBe(before);
  });

  it('comes back when the page drops it, and when the page draws the row anew', async () => {
    const comment = makeComment('1', 'Anna');
    feed.append(comment);
    start();
    markerOf(comment)?.remove();
    await expect.poll(() => markerOf(comment)).not.toBeNull();
    const row = comment.querySelector('.row') as HTMLElement;
    const anew = makeComment('1', 'Anna').querySelector('.row') as HTMLElement;
    row.replaceWith(anew);
    await expect.poll(() => anew.lastElementChild === markerOf(comment)).toBe(true);
    expect(markers()).toBe(1);
  });

  it('does not hang a page that drops it every time', async () => {
    const comment = makeComment('1', 'Anna');
    feed.append(comment);
    let drops = 0;
    const hostile = new MutationObserver(() => {
      const marker = markerOf(comment);
      if (marker && drops++ < 1_000_000) marker.remove();
    });
    hostile.observe(comment, { childList: true, subtree: true });
    start();
    await expect.poll(() => drops).toBeGreaterThan(2);
    hostile.disconnect();
    expect(drops).toBeLessThan(100);
  });

  it('follows a recycled node to its new comment', async () => {
    const comment = makeComment('1', 'Anna');
    feed.append(comment);
    const layer = start();
    layer.setStatus('1', 'preserved');
    layer.setStatus('2', 'removed');
    comment.querySelector('a')?.setAttribute('href', 'https://www.facebook.com/town/posts/1?comment_id=2');
    comment.setAttribute('aria-label', 'Comment by Bo 1 hour ago');
    await expect
      .poll(() => markerOf(comment)?.shadowRoot?.querySelector('#of-comment')?.textContent)
      .toBe('the comment by Bo');
    expect(markerOf(comment)?.shadowRoot?.querySelector('[role=status]')?.textContent).toBe('Removed');
    await userEvent.click(button(comment, 'to-registry'));
    expect(actions).toEqual([['to-registry', '2']]);
  });

  it('goes away with the signal, and a fault of ours stays with us', async () => {
    feed.append(makeComment('1', 'Anna'));
    createMarkerLayer({
      document,
      language: 'en',
      findComments: () => {
        throw new Error('markup');
      },
      spotComments,
      refresh,
      isOwn: () => true,
      onAction: () => {},
      onFault: (error) => void faults.push(error),
      signal: end.signal,
    });
    expect(faults).toHaveLength(1);
    start();
    expect(markers()).toBe(1);
    end.abort();
    expect(markers()).toBe(0);
  });
});

describe('what it does', () => {
  it('acts on a press by mouse and by keyboard, and tells the page of neither', async () => {
    const comment = makeComment('1', 'Anna');
    feed.append(comment);
    start();
    const heard: string[] = [];
    const listen = (event: Event) => void heard.push(event.type);
    const types = ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'keypress', 'focusin'];
    for (const type of types) {
      for (const target of [document, document.body, comment]) {
        target.addEventListener(type, listen, { signal: end.signal, capture: true });
        target.addEventListener(type, listen, { signal: end.signal });
      }
    }
    await userEvent.click(button(comment, 'preserve-and-remove'));
    button(comment, 'to-registry').focus();
    await userEvent.keyboard('{Enter}');
    button(comment, 'more').focus();
    await userEvent.keyboard('{Enter}{Tab}{Tab}{Tab}{Enter}');
    expect(actions).toEqual([
      ['preserve-and-remove', '1'],
      ['to-registry', '1'],
      ['preserve-only', '1'],
    ]);
    await userEvent.keyboard('{Escape}');
    expect(button(comment, 'more').getAttribute('aria-expanded')).toBe('false');
    expect(heard).toEqual([]);
  });

  it('does nothing for an event that a script made', () => {
    const comment = makeComment('1', 'Anna');
    feed.append(comment);
    start();
    button(comment, 'preserve-and-remove').click();
    button(comment, 'preserve-and-remove').dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    expect(actions).toEqual([]);
  });

  it('gets the focus back, or its place does', async () => {
    const [first, second] = [makeComment('1', 'Anna'), makeComment('2', 'Bo')];
    feed.append(first, second);
    const layer = start();
    await userEvent.click(button(first, 'preserve-and-remove'));
    (document.activeElement as HTMLElement).blur();
    layer.focusLast();
    expect(document.activeElement).toBe(markerOf(first));
    first.remove();
    layer.focusLast();
    expect(document.activeElement).toBe(markerOf(second));
  });
});

describe('for everybody', () => {
  it.each(LANGUAGES)('axe finds nothing in %s, on white and on a dark page', async (language) => {
    const comment = makeComment('1', 'Anna');
    feed.append(comment);
    start({ language }).setStatus('1', 'preserved');
    await userEvent.click(button(comment, 'more'));
    for (const [background, colour] of [
      ['#ffffff', '#65676b'],
      ['#242526', '#b0b3b8'],
    ] as const) {
      feed.style.cssText = `background:${background};color:${colour}`;
      const { violations } = await axe.run(markerOf(comment) as HTMLElement);
      expect(violations.map((violation) => `${violation.id}: ${violation.help}`)).toEqual([]);
    }
    expect(page.getByRole('button', { name: /Anna/ }).elements()).toHaveLength(6);
  });

  it('wraps in a narrow row and is plain in forced colours', async () => {
    const comment = makeComment('1', 'Anna');
    feed.append(comment);
    feed.style.width = '140px';
    start();
    const marker = markerOf(comment) as HTMLElement;
    expect(marker.getBoundingClientRect().right).toBeLessThanOrEqual(feed.getBoundingClientRect().right + 1);
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const style = getComputedStyle(button(comment, 'more'));
    expect(style.borderTopColor).toBe(style.color);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });
});

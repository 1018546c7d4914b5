import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instagramAdapter } from '@/utils/platforms/instagram/adapter';
import type { Removal } from '@/utils/removal/removal';
import { removeComment } from '@/utils/removal/remove-comment';
import menuButtonHtml from '@/test/fixtures/instagram/removal/menu-button.html?raw';
import menuHtml from '@/test/fixtures/instagram/removal/menu.html?raw';
import postHtml from '@/test/fixtures/instagram/removal/post.html?raw';
import { CAPTURE, SHORT } from '@/test/support/removal/run-removal';

const ID = '18000000000000001';
const url = new URL('https://www.instagram.com/p/DAbC_def12/');
let pressed: string[];
let root: HTMLElement;
let listening: AbortController;

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as HTMLElement;
}

beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue(undefined);
  pressed = [];
  root = document.createElement('div');
  root.append(parse(postHtml));
  document.body.append(root);
  listening = new AbortController();
  const { signal } = listening;
  for (const comment of root.querySelectorAll<HTMLElement>('[data-comment]')) {
    comment.addEventListener(
      'pointerover',
      () => comment.querySelector('[data-row]')?.append(parse(menuButtonHtml)),
      { once: true, signal },
    );
  }
  const closeMenu = () => root.querySelector('[data-portal]')?.remove();
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && closeMenu(), { signal });
  root.addEventListener('click', ({ target }) => {
    const name = (target as Element).closest<HTMLElement>('[data-control]')?.dataset['control'];
    if (!name) return;
    pressed.push(name);
    closeMenu();
    if (name === 'menu') root.append(parse(menuHtml));
    if (name === 'item-delete') root.querySelector(`[data-comment="${ID}"]`)?.remove();
  });
});

afterEach(() => {
  listening.abort();
  root.remove();
  vi.restoreAllMocks();
});

function remove(changes: Partial<Removal> = {}) {
  return removeComment({
    adapter: instagramAdapter,
    page: () => ({ document, url, now: Date.UTC(2026, 10, 20) }),
    capture: CAPTURE,
    isStored: async () => true,
    expected: { commentId: ID, authorName: 'frida.ek', text: 'Ni borde skämmas', address: url.href },
    measure: 'delete',
    confirmedLabels: new Set(),
    onStep: () => undefined,
    assist: () => ({ release: () => undefined }),
    timing: SHORT,
    signal: new AbortController().signal,
    ...changes,
  });
}

describe('on Instagram', () => {
  it('nothing is pressed before a success has confirmed the words; that success is the editor’s', async () => {
    const highlighted: string[] = [];
    const { outcome, confirmed } = await remove({
      assist(element, label) {
        highlighted.push(label);
        const timer = setTimeout(() => element.click(), 20);
        return { release: () => clearTimeout(timer) };
      },
    });
    expect(outcome).toEqual({ kind: 'removed', how: 'assisted' });
    expect(highlighted).toEqual(['comment-menu', 'item-delete']);
    expect(pressed).toEqual(['menu', 'item-delete']);
    expect(confirmed).toEqual([
      'instagram/en/comment-menu:comment options',
      'instagram/en/item-delete:delete',
    ]);

    root.querySelector('ul')?.prepend(parse(postHtml).querySelector(`[data-comment="${ID}"]`) as Element);
    root.querySelector(`[data-comment="${ID}"] [data-row]`)?.append(parse(menuButtonHtml));
    const again = await remove({ confirmedLabels: new Set(confirmed) });
    expect(again.outcome).toEqual({ kind: 'removed', how: 'driven' });
    expect(pressed).toEqual(['menu', 'item-delete', 'menu', 'item-delete']);
  });

  it('the editor who does nothing has nothing done for them', async () => {
    expect((await remove()).outcome).toEqual({ kind: 'left-to-editor', step: 'open-menu' });
    expect(pressed).toEqual([]);
  });

  it('hiding is not offered', async () => {
    expect((await remove({ measure: 'hide' })).outcome).toMatchObject({
      kind: 'refused',
      reason: 'not-offered',
    });
  });
});

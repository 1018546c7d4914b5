import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import checkpointHtml from '@/test/fixtures/facebook/removal/checkpoint-dialog.html?raw';
import composerHtml from '@/test/fixtures/facebook/removal/composer-dialog.html?raw';
import rateLimitHtml from '@/test/fixtures/facebook/removal/rate-limit-dialog.html?raw';
import { FacebookStage, OTHERS, TARGET, type StageOptions } from '@/test/support/removal/facebook-stage';
import { CAPTURE, CONFIRMED, SHORT, startRemoval } from '@/test/support/removal/run-removal';

let stage: FacebookStage;
beforeEach(() => {
  vi.spyOn(console, 'info').mockReturnValue(undefined);
});
afterEach(() => {
  stage.close();
  vi.restoreAllMocks();
});

function setStage(options: StageOptions = {}): FacebookStage {
  stage = new FacebookStage(options);
  return stage;
}

const confirmed = { confirmedLabels: CONFIRMED };
const hasMenu = () => stage.root.querySelector('[role="menu"]') !== null;

describe('driven', () => {
  it('hides by the inline button', async () => {
    setStage({ hasInlineHide: true });
    const { result, steps } = startRemoval(stage, 'hide');
    expect(await result).toEqual({ outcome: { kind: 'hidden', how: 'driven' }, confirmed: [] });
    expect(stage.pressed).toEqual(['inline-hide:2001']);
    expect(steps).toEqual(['locate', 'inline', 'confirm', 'verify']);
  });

  it('hides by the menu where there is no inline button; the result shows as Unhide', async () => {
    setStage();
    const { result } = startRemoval(stage, 'hide', confirmed);
    expect((await result).outcome).toEqual({ kind: 'hidden', how: 'driven' });
    expect(stage.pressed).toEqual(['menu:2001', 'item-hide']);
  });

  it('deletes by menu and confirm dialog, with the post dialog open over the feed', async () => {
    setStage();
    const { result, steps } = startRemoval(stage, 'delete', confirmed);
    expect(await result).toEqual({
      outcome: { kind: 'removed', how: 'driven' },
      confirmed: ['facebook/en/item-delete:delete', 'facebook/en/confirm-delete:delete'],
    });
    expect(stage.pressed).toEqual(['menu:2001', 'item-delete', 'confirm']);
    expect(steps).toEqual(['locate', 'open-menu', 'choose-item', 'confirm', 'verify']);
    for (const { id } of OTHERS) expect(stage.comment(id)).not.toBeNull();
  });

  it('deletes where no confirm dialog comes', async () => {
    setStage({ changeConfirm: null });
    const { result } = startRemoval(stage, 'delete', confirmed);
    expect((await result).outcome).toEqual({ kind: 'removed', how: 'driven' });
    expect(stage.pressed).toEqual(['menu:2001', 'item-delete']);
  });

  it('waits for a slow page', async () => {
    setStage({ delay: 150 });
    const { result } = startRemoval(stage, 'delete', confirmed);
    expect((await result).outcome).toEqual({ kind: 'removed', how: 'driven' });
  });

  it('passes over another dialog that opens at the same time and has a Delete of its own', async () => {
    setStage({ changeConfirm: (_, self) => self.open(composerHtml) });
    const { result } = startRemoval(stage, 'delete', confirmed);
    expect((await result).outcome.kind).toBe('removed');
    expect(stage.pressed).toEqual(['menu:2001', 'item-delete', 'confirm']);
  });

  it.each(['sv', 'nb'] as const)('%s: with labels that were confirmed', async (language) => {
    setStage({ language });
    const { result } = startRemoval(stage, 'delete', confirmed);
    expect((await result).outcome).toEqual({ kind: 'removed', how: 'driven' });
    expect(stage.pressed).toEqual(['menu:2001', 'item-delete', 'confirm']);
    stage.close();
    setStage({ language, hasInlineHide: true });
    expect((await startRemoval(stage, 'hide', confirmed).result).outcome).toEqual({
      kind: 'hidden',
      how: 'driven',
    });
  });

  it('removes one comment at a time, in turn', async () => {
    setStage({ hasInlineHide: true });
    const first = startRemoval(stage, 'hide');
    const [, other] = OTHERS as [unknown, (typeof OTHERS)[0]];
    const second = startRemoval(stage, 'hide', {
      expected: { commentId: other.id, authorName: other.author, text: other.text, address: stage.address },
    });
    await first.result;
    expect(second.steps).toEqual([]);
    expect((await second.result).outcome.kind).toBe('hidden');
    expect(stage.pressed).toEqual(['inline-hide:2001', 'inline-hide:2002']);
  });
});

describe('not beyond doubt: the assisted way', () => {
  /** An editor who presses what is highlighted, and in an unknown menu what they know to be right. */
  function editor(unknown: Record<string, string> = {}) {
    return (element: HTMLElement, label: string) => {
      if (label === 'comment-delete') return { release: () => undefined };
      const timer = setTimeout(() => (unknown[label] ? stage.control(unknown[label]) : element).click(), 20);
      return { release: () => clearTimeout(timer) };
    };
  }

  it.each(['en', 'sv', 'nb'] as const)(
    '%s: an assumed item is pressed by the editor and confirmed by the success',
    async (language) => {
      setStage({ language });
      const { result, highlighted } = startRemoval(stage, 'delete', { assist: editor() });
      const { outcome, confirmed: keys } = await result;
      expect(outcome).toEqual({ kind: 'removed', how: 'assisted' });
      expect(highlighted.filter((label) => label !== 'comment-delete')).toEqual([
        'comment-menu',
        'item-delete',
        'confirm-delete',
      ]);
      expect(stage.pressed).toEqual(['menu:2001', 'menu:2001', 'item-delete', 'confirm']);
      expect(keys).toEqual(
        {
          en: ['facebook/en/item-delete:delete', 'facebook/en/confirm-delete:delete'],
          sv: ['facebook/sv/item-delete:radera', 'facebook/sv/confirm-delete:radera'],
          nb: ['facebook/nb/item-delete:slett', 'facebook/nb/confirm-delete:slett'],
        }[language],
      );
    },
  );

  it.each(['sv', 'nb'] as const)(
    '%s: an assumed inline button is not pressed, only highlighted',
    async (language) => {
      setStage({ language, hasInlineHide: true });
      const { result, highlighted, lit, abort } = startRemoval(stage, 'hide');
      await expect.poll(() => [...lit]).toEqual([stage.control('inline-hide:2001')]);
      expect(highlighted).toEqual(['inline-hide']);
      abort();
      expect((await result).outcome).toEqual({ kind: 'left-to-editor', step: 'inline' });
      expect(lit.size).toBe(0);
      expect(stage.pressed).toEqual([]);
    },
  );

  it('two matching items: the menu is closed and nothing in it pressed', async () => {
    setStage({
      changeMenu: (menu) =>
        menu.append(menu.querySelector('[data-control="item-delete"]')?.cloneNode(true) as Node),
    });
    const { result, highlighted } = startRemoval(stage, 'delete', confirmed);
    await expect.poll(() => highlighted).toEqual(['comment-menu']);
    expect(hasMenu()).toBe(false);
    expect((await result).outcome).toEqual({ kind: 'left-to-editor', step: 'choose-item' });
    expect(stage.pressed).toEqual(['menu:2001']);
  });

  it('an item named Delete that would also block the author is not pressed', async () => {
    setStage({
      changeMenu(menu) {
        const description = document.createElement('div');
        description.textContent = 'And block Frida Ek';
        menu.querySelector('[data-control="item-delete"]')?.append(description);
      },
    });
    const { result } = startRemoval(stage, 'delete', { ...confirmed, timing: { ...SHORT, assist: 60 } });
    expect((await result).outcome).toEqual({ kind: 'left-to-editor', step: 'choose-item' });
    expect(stage.pressed).toEqual(['menu:2001']);
  });

  it('a menu in an unknown language: closed; the editor opens it, chooses and confirms; no label is learnt', async () => {
    setStage({ language: 'fi' });
    const assist = editor({ 'choose-delete': 'item-delete', 'answer-delete': 'confirm' });
    const { result, highlighted } = startRemoval(stage, 'delete', { ...confirmed, assist });
    expect(await result).toEqual({ outcome: { kind: 'removed', how: 'assisted' }, confirmed: [] });
    expect(highlighted.filter((label) => label !== 'comment-delete')).toEqual([
      'comment-menu',
      'choose-delete',
      'answer-delete',
    ]);
  });

  it('a confirm dialog that is not understood is left open for the editor', async () => {
    setStage({
      changeConfirm: (dialog) =>
        dialog.querySelector('[data-control="confirm"]')?.setAttribute('aria-label', 'Jatka'),
    });
    const { result, lit } = startRemoval(stage, 'delete', confirmed);
    await expect.poll(() => [...lit].map((element) => element.getAttribute('aria-modal'))).toEqual(['true']);
    stage.control('confirm').click();
    expect((await result).outcome).toEqual({ kind: 'removed', how: 'assisted' });
  });

  it('a button that opens no menu', async () => {
    setStage();
    stage.control('menu:2001').addEventListener('click', (event) => event.stopPropagation());
    const { result, highlighted } = startRemoval(stage, 'delete', confirmed);
    expect((await result).outcome).toEqual({ kind: 'left-to-editor', step: 'choose-item' });
    expect(highlighted).toEqual(['comment-menu']);
  });

  it('an editor who hides instead of deleting: the record says hidden, and no label is learnt', async () => {
    setStage({ language: 'sv', hasInlineHide: true });
    const { result, lit } = startRemoval(stage, 'delete');
    await expect.poll(() => lit.size).toBe(1);
    stage.control('inline-hide:2001').click();
    expect(await result).toEqual({ outcome: { kind: 'hidden', how: 'assisted' }, confirmed: [] });
  });
});

describe('refused before anything is pressed', () => {
  it.each([
    [
      'author-changed',
      () => stage.comment('2001')?.replaceWith(stage.draw({ ...TARGET, author: 'Frida Alm' })),
    ],
    ['text-changed', () => stage.comment('2001')?.replaceWith(stage.draw({ ...TARGET, text: 'Förlåt!' }))],
    ['rate-limit', () => stage.open(rateLimitHtml)],
    ['checkpoint', () => stage.open(checkpointHtml)],
    ['checkpoint', () => (stage.address = 'https://www.facebook.com/checkpoint/?next=x')],
  ])('%s', async (reason, change) => {
    setStage({ hasInlineHide: true });
    const expected = { ...TARGET, commentId: TARGET.id, authorName: TARGET.author, address: stage.address };
    change();
    const { result } = startRemoval(stage, 'hide', { expected });
    expect((await result).outcome).toEqual({ kind: 'refused', step: 'locate', reason });
    expect(stage.pressed).toEqual([]);
  });

  it('already-hidden', async () => {
    setStage({ hasInlineHide: true });
    stage.markHidden('2001');
    expect((await startRemoval(stage, 'hide').result).outcome).toMatchObject({ reason: 'already-hidden' });
  });

  it('not-offered: the page cannot hide its own comment, a visitor can do neither', async () => {
    setStage();
    stage.control('menu:2001').setAttribute('aria-label', 'Edit or delete this');
    expect((await startRemoval(stage, 'hide').result).outcome).toMatchObject({ reason: 'not-offered' });
    stage.control('menu:2001').setAttribute('aria-label', 'Hide or report this');
    expect((await startRemoval(stage, 'hide').result).outcome).toMatchObject({ reason: 'not-offered' });
    expect((await startRemoval(stage, 'delete').result).outcome).toMatchObject({ reason: 'not-offered' });
    expect(stage.pressed).toEqual([]);
  });

  it('evidence-missing: what is no longer in the store is looked for last of all, and nothing is pressed', async () => {
    setStage();
    const asked: string[] = [];
    const isStored = async () => {
      asked.push(stage.comment(TARGET.id) ? 'with the comment found' : 'too early');
      return false;
    };
    const { result } = startRemoval(stage, 'delete', { ...confirmed, isStored });
    expect((await result).outcome).toEqual({ kind: 'refused', step: 'locate', reason: 'evidence-missing' });
    expect(asked).toEqual(['with the comment found']);
    expect(stage.pressed).toEqual([]);
  });

  it('evidence-missing: a proof without content is none', async () => {
    setStage({ hasInlineHide: true });
    const { result } = startRemoval(stage, 'hide', { capture: { ...CAPTURE, hash: '' } });
    expect((await result).outcome).toMatchObject({ reason: 'evidence-missing' });
  });
});

describe('a comment that is not there', () => {
  it('is already gone when the page works', async () => {
    setStage();
    stage.comment('2001')?.remove();
    expect((await startRemoval(stage, 'delete').result).outcome).toEqual({ kind: 'already-gone' });
  });

  it('is not gone when the page is another one', async () => {
    setStage();
    stage.comment('2001')?.remove();
    const address = 'https://www.facebook.com/permalink.php?story_fbid=9002&id=61550000000001';
    const expected = { commentId: TARGET.id, authorName: TARGET.author, text: TARGET.text, address };
    expect((await startRemoval(stage, 'delete', { expected }).result).outcome).toMatchObject({
      reason: 'other-page',
    });
  });

  it('is not gone when the page can no longer be read', async () => {
    setStage();
    for (const link of stage.root.querySelectorAll('[data-comment="2001"] a')) link.remove();
    expect((await startRemoval(stage, 'delete').result).outcome).toMatchObject({ reason: 'page-unreadable' });
  });

  it('is found when it was only being drawn again', async () => {
    setStage({ hasInlineHide: true });
    const comment = stage.comment('2001') as HTMLElement;
    comment.remove();
    const { result } = startRemoval(stage, 'hide');
    stage.later(() => stage.list('dialog').append(comment), 50);
    expect((await result).outcome.kind).toBe('hidden');
  });
});

describe('a page that changes in the middle', () => {
  it.each([
    [
      'the element now holds another comment',
      'comment-missing',
      () => stage.comment('2001')?.replaceWith(stage.draw({ id: '2009', author: 'Anna Sund', text: 'Fint' })),
    ],
    [
      'the author has changed',
      'author-changed',
      () =>
        stage
          .comment('2001')
          ?.querySelectorAll('a[href*="1000"] [dir="auto"]')
          .forEach((name) => (name.textContent = 'Frida Alm')),
    ],
    [
      'the text has changed',
      'text-changed',
      () =>
        stage
          .comment('2001')
          ?.querySelectorAll('div[dir="auto"]')
          .forEach((text) => (text.textContent = 'Förlåt!')),
    ],
  ])('%s: refused, the menu is closed, nothing in it pressed', async (_, reason, change) => {
    setStage({ changeMenu: () => change() });
    const { result } = startRemoval(stage, 'delete', confirmed);
    const { outcome } = await result;
    expect(outcome).toEqual({ kind: 'refused', step: 'choose-item', reason });
    expect(stage.pressed).toEqual(['menu:2001']);
    await expect.poll(() => hasMenu()).toBe(false);
  });

  it.each([
    ['rate-limit', rateLimitHtml],
    ['checkpoint', checkpointHtml],
  ])('%s in place of the confirmation: stops at once', async (reason, html) => {
    setStage({
      changeConfirm: (dialog, self) => {
        dialog.remove();
        self.open(html);
      },
    });
    const { result } = startRemoval(stage, 'delete', confirmed);
    expect((await result).outcome).toEqual({ kind: 'refused', step: 'confirm', reason });
    expect(stage.pressed).toEqual(['menu:2001', 'item-delete']);
  });

  it('rate-limit after the last press', async () => {
    setStage({ act: (self) => self.open(rateLimitHtml) });
    const { result } = startRemoval(stage, 'delete', confirmed);
    expect((await result).outcome).toEqual({ kind: 'refused', step: 'verify', reason: 'rate-limit' });
  });
});

describe('a press proves nothing', () => {
  it.each(['hide', 'delete'] as const)('%s without effect is unconfirmed', async (measure) => {
    setStage({ hasInlineHide: measure === 'hide', act: () => undefined });
    const { result } = startRemoval(stage, measure, confirmed);
    expect(await result).toEqual({ outcome: { kind: 'unconfirmed', step: 'verify' }, confirmed: [] });
  });

  it('a comment that comes back is not removed', async () => {
    setStage({
      act(self, id) {
        const comment = self.comment(id) as HTMLElement;
        const place = comment.nextSibling;
        comment.remove();
        self.later(() => self.list('dialog').insertBefore(comment, place), SHORT.settle / 3);
      },
    });
    const { result } = startRemoval(stage, 'delete', confirmed);
    expect(await result).toEqual({ outcome: { kind: 'unconfirmed', step: 'verify' }, confirmed: [] });
  });

  it('a hidden comment that is shown again is not hidden', async () => {
    setStage({
      hasInlineHide: true,
      act(self, id) {
        self.markHidden(id);
        self.later(() => self.markShown(id), SHORT.settle / 3);
      },
    });
    expect((await startRemoval(stage, 'hide').result).outcome).toEqual({
      kind: 'unconfirmed',
      step: 'verify',
    });
  });

  it('a comment that is gone because its post was emptied is not removed', async () => {
    setStage({ act: (self) => self.list('dialog').parentElement?.replaceChildren() });
    const { result } = startRemoval(stage, 'delete', confirmed);
    expect((await result).outcome).toEqual({ kind: 'unconfirmed', step: 'verify' });
  });

  it('a comment that vanishes when it should be hidden is neither', async () => {
    setStage({ hasInlineHide: true, act: (self, id) => self.comment(id)?.remove() });
    expect((await startRemoval(stage, 'hide').result).outcome).toEqual({
      kind: 'unconfirmed',
      step: 'verify',
    });
  });
});

describe('broken off', () => {
  it.each([
    ['locate', 'undone', []],
    ['open-menu', 'undone', []],
    ['choose-item', 'undone', ['menu:2001']],
    ['confirm', 'unconfirmed', ['menu:2001', 'item-delete']],
    ['verify', 'unconfirmed', ['menu:2001', 'item-delete', 'confirm']],
  ])('at %s: %s, and nothing more is pressed', async (at, kind, pressed) => {
    setStage();
    const controller = new AbortController();
    const { result } = startRemoval(stage, 'delete', {
      ...confirmed,
      signal: controller.signal,
      onStep: (step) => step === at && controller.abort(),
    });
    expect((await result).outcome.kind).toBe(kind);
    expect(stage.pressed).toEqual(pressed);
  });

  it('closes the menu it had opened', async () => {
    const controller = new AbortController();
    setStage({ changeMenu: (_, self) => self.later(() => controller.abort(), SHORT.calm / 2) });
    const { result } = startRemoval(stage, 'delete', { ...confirmed, signal: controller.signal });
    expect((await result).outcome).toEqual({ kind: 'undone' });
    await expect.poll(() => hasMenu()).toBe(false);
  });

  it('while it waits for its turn', async () => {
    setStage({ hasInlineHide: true });
    const first = startRemoval(stage, 'hide');
    const second = startRemoval(stage, 'hide');
    second.abort();
    expect((await second.result).outcome).toEqual({ kind: 'undone' });
    expect(stage.pressed).toEqual([]);
    expect((await first.result).outcome.kind).toBe('hidden');
  });
});

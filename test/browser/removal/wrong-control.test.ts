import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Measure } from '@/utils/domain/platform';
import composerHtml from '@/test/fixtures/facebook/removal/composer-dialog.html?raw';
import { FacebookStage, OTHERS, type StageOptions } from '@/test/support/removal/facebook-stage';
import { CONFIRMED, startRemoval } from '@/test/support/removal/run-removal';

let stage: FacebookStage;
afterEach(() => {
  stage.close();
  vi.restoreAllMocks();
});

describe('in no variant is a wrong control pressed', () => {
  const variants: Record<string, StageOptions> = {
    plain: {},
    inline: { hasInlineHide: true },
    slow: { delay: 50 },
    'no dialog': { changeConfirm: null },
    'deaf to Escape': { listensToEscape: false },
    'denied words in the item': {
      changeMenu: (menu) =>
        menu
          .querySelectorAll('[data-control="item-delete"], [data-control="item-hide"]')
          .forEach((item) => item.append(' – block Frida Ek')),
    },
    'report named like delete, but labelled': {
      changeMenu: (menu) => {
        const item = menu.querySelector('[data-control="item-report"]');
        item?.setAttribute('aria-label', 'Report');
        item?.replaceChildren('Delete');
      },
    },
    'ban named like delete and the real one missing': {
      changeMenu: (menu) => {
        menu.querySelector('[data-control="item-delete"]')?.remove();
        menu.querySelector('[data-control="item-ban"]')?.replaceChildren('Delete and ban');
      },
    },
    'switched off': {
      changeMenu: (menu) =>
        menu
          .querySelectorAll('[role="menuitem"]')
          .forEach((item) => item.setAttribute('aria-disabled', 'true')),
    },
    'invisible decoy': {
      changeMenu: (menu) => {
        const decoy = menu.querySelector('[data-control="item-delete"]')?.cloneNode(true) as HTMLElement;
        decoy.dataset['control'] = 'decoy';
        decoy.style.display = 'none';
        menu.prepend(decoy);
      },
    },
    'another comment’s menu': {
      changeMenu: (_, self) => {
        self.control('menu:2001').setAttribute('aria-expanded', 'false');
        self.control('menu:2002').setAttribute('aria-expanded', 'true');
      },
    },
    'composer in place of the confirmation': {
      changeConfirm: (dialog, self) => {
        dialog.remove();
        self.open(composerHtml);
      },
    },
    'two confirmations': {
      changeConfirm: (dialog) => {
        const twin = dialog.cloneNode(true) as HTMLElement;
        for (const control of twin.querySelectorAll<HTMLElement>('[data-control]'))
          control.dataset['control'] = 'twin';
        dialog.after(twin);
      },
    },
    'menu that grows a twin': {
      changeMenu: (menu, self) =>
        self.later(() => {
          const twin = menu.querySelector('[data-control="item-delete"]')?.cloneNode(true) as HTMLElement;
          twin.dataset['control'] = 'twin';
          menu.append(twin);
        }, 10),
    },
  };
  /** Language of the page, and whether its labels were confirmed. */
  const readers = [
    ['en', true],
    ['en', false],
    ['sv', false],
    ['nb', true],
    ['fi', true],
  ] as const;
  const cases = Object.entries(variants).flatMap(([name, options]) =>
    readers.flatMap(([language, isConfirmed]) =>
      (['hide', 'delete'] as const).map(
        (measure) => [name, language, measure, isConfirmed, options] as const,
      ),
    ),
  );
  const allowed = (measure: Measure) =>
    measure === 'hide'
      ? ['inline-hide:2001', 'menu:2001', 'item-hide']
      : ['menu:2001', 'item-delete', 'confirm'];
  const quick = { settle: 30, step: 80, calm: 25, result: 60, assist: 30 };

  it.each(cases)('%s, %s, %s, confirmed %s', async (_, language, measure, isConfirmed, options) => {
    stage = new FacebookStage({ ...options, language });
    const confirmedLabels = isConfirmed ? CONFIRMED : new Set<string>();
    const logged = vi.spyOn(console, 'info').mockReturnValue(undefined);
    const { result, lit } = startRemoval(stage, measure, { confirmedLabels, timing: quick });
    const { outcome } = await result;
    expect(stage.pressed.filter((control) => !allowed(measure).includes(control))).toEqual([]);
    expect(new Set(stage.pressed).size).toBe(stage.pressed.length);
    if (!isConfirmed && !(language === 'en' && options.hasInlineHide && measure === 'hide')) {
      expect(stage.pressed.filter((control) => !control.startsWith('menu:'))).toEqual([]);
    }
    if (outcome.kind === 'removed') expect(stage.comment('2001')).toBeNull();
    for (const { id } of OTHERS) expect(stage.comment(id)).not.toBeNull();
    expect(lit.size).toBe(0);
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/Frida|skämmas/);
  });
});

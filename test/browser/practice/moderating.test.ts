import { afterEach, describe, expect, it } from 'vitest';
import type { Measure } from '@/utils/domain/platform';
import type { RemovalStep } from '@/utils/platforms/adapter';
import { LANGUAGES } from '@/utils/domain/language';
import { eventually, mountPractice, type MountedPractice } from '@/test/support/practice/mount-practice';

let practice: MountedPractice;
afterEach(() => practice.unmount());

/** Presses the one matching control of each step, as the driver does; a confirmation that does not come is left out. */
async function press(role: string, measure: Measure): Promise<void> {
  const plan = practice.adapter.removalPlan(practice.handle(role), measure, practice.page())!;
  for (const [index, step] of plan.steps.entries()) {
    if (index === 0) step.prepare();
    if (step.ifAbsent === 'skip' && measure === 'hide') return;
    await eventually(() => step.find().length, step.name).toBe(1);
    const [control] = step.find();
    expect(control!.certainty).toBe('verified');
    plan.steps[index + 1]?.prepare();
    practice.press(control!.element);
  }
}

const stateOf = (id: string) => practice.adapter.stateOf(id, practice.page());

describe('removal on the practice page', () => {
  it.each(LANGUAGES)('deletes by menu, item and confirmation in %s', async (language) => {
    practice = mountPractice('', { language });
    const { commentId } = practice.handle('insult');
    await press('insult', 'delete');
    await eventually(() => stateOf(commentId)).toBe('gone');
    expect(document.querySelector('[role="menu"], [role="dialog"]')).toBeNull();
    expect(document.body.dataset['pressed']).toBeUndefined();
  });

  it.each(LANGUAGES)('hides by the button in the row and shows that it is hidden in %s', async (language) => {
    practice = mountPractice('', { language });
    const { commentId } = practice.handle('insult');
    await press('insult', 'hide');
    await eventually(() => stateOf(commentId)).toBe('hidden');
    practice.press(
      [...practice.find('insult')!.querySelectorAll('.comment-actions > [role="button"]')].at(-1),
    );
    await eventually(() => stateOf(commentId)).toBe('shown');
  });

  it('deletes the account’s own reply, which cannot be hidden', async () => {
    practice = mountPractice();
    const { commentId } = practice.handle('bus-answer');
    expect(practice.adapter.removalPlan(practice.handle('bus-answer'), 'hide', practice.page())).toBeNull();
    await press('bus-answer', 'delete');
    await eventually(() => stateOf(commentId)).toBe('gone');
    expect(practice.find('bus-question')).not.toBeNull();
  });

  it('leaves the comment alone when the confirmation is cancelled', async () => {
    practice = mountPractice();
    const { commentId } = practice.handle('insult');
    const plan = practice.adapter.removalPlan(practice.handle('insult'), 'delete', practice.page())!;
    const [open, choose] = plan.steps as [RemovalStep, RemovalStep];
    open.prepare();
    choose.prepare();
    practice.press(open.find()[0]?.element);
    await eventually(() => choose.find().length).toBe(1);
    practice.press(choose.find()[0]?.element);
    await eventually(() => document.querySelector('[role="dialog"]')).not.toBeNull();
    practice.press(document.querySelector('[role="dialog"] [aria-label="Avbryt"]'));
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(stateOf(commentId)).toBe('shown');
  });

  it('opens menus at the end of the body, says so on the button, and closes them on Escape', async () => {
    practice = mountPractice();
    const button = practice.find('insult')!.querySelector<HTMLElement>('[aria-haspopup="menu"]')!;
    button.focus();
    practice.press(button);
    await eventually(() => document.querySelector('[role="menu"]')).not.toBeNull();
    const menu = document.querySelector('[role="menu"]')!;
    expect(menu.closest('[data-portal]')?.parentElement).toBe(document.body);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(menu.contains(document.activeElement)).toBe(true);
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    expect(document.querySelector('[role="menu"]')).toBeNull();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
  });
});

describe('the exercises', () => {
  it('unknown words leave nothing to press but the menu, which opens without a match', async () => {
    practice = mountPractice('?words=unknown');
    const handle = practice.handle('insult');
    const plan = practice.adapter.removalPlan(handle, 'delete', practice.page())!;
    const [open, choose] = plan.steps as [RemovalStep, RemovalStep];
    open.prepare();
    expect(open.find()).toHaveLength(1);
    choose.prepare();
    practice.press(open.find()[0]?.element);
    await eventually(() => choose.opened()).not.toBeNull();
    expect(choose.find()).toEqual([]);
    expect(practice.adapter.removalPlan(handle, 'hide', practice.page())!.steps[0]?.name).toBe('open-menu');
  });

  it('a limit stops the next removal, once', async () => {
    practice = mountPractice('?limit=next');
    const { commentId } = practice.handle('insult');
    await press('insult', 'hide');
    await eventually(() => practice.adapter.findStop(practice.page())).toBe('rate-limit');
    expect(stateOf(commentId)).toBe('shown');
    practice.press(document.querySelector('[role="dialog"] [aria-label="OK"]'));
    expect(practice.adapter.findStop(practice.page())).toBeNull();
    await press('insult', 'hide');
    await eventually(() => stateOf(commentId)).toBe('hidden');
  });
});

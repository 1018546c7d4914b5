import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeSampleReport } from '@/test/support/supervision/sample-report';
import { showSupervision, type ShownSupervision } from '@/test/support/supervision/show-supervision';
import { LANGUAGES, type Language } from '@/utils/domain/language';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let shown: ShownSupervision | null = null;
afterEach(async () => shown?.close());

async function show(language: Language, report = makeSampleReport()): Promise<ShownSupervision> {
  shown = await showSupervision(report, language);
  return shown;
}
const findButton = (main: HTMLElement, name: RegExp): HTMLElement => {
  const found = [...main.querySelectorAll('button')].find((button) =>
    name.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

describe('the supervision page', () => {
  it.each(LANGUAGES)(
    'in %s has no fault that axe finds, opened up too, and no word left open',
    async (language) => {
      const { main } = await show(language);
      for (const details of main.querySelectorAll('details')) details.open = true;
      const { violations } = await axe.run(main, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(main.textContent).not.toMatch(/undefined|NaN|Invalid Date|\{\w+\}/);
    },
  );

  it('says in words what each duty stands at, and which gaps there were', async () => {
    const { main } = await show('en');
    const [kept, left] = main.querySelectorAll('.account-duties');
    expect(kept?.querySelector('[data-state="met"]')?.textContent).toContain('In order');
    expect(left?.querySelector('[data-state="missed"]')?.textContent).toContain(
      'Not done since 3 November 2026',
    );
    expect(left?.textContent).toContain('No post of your own has been seen since');
    const gap = [...main.querySelectorAll('tr')].find((row) => row.textContent?.includes('13 October 2026'));
    expect(gap?.textContent).toContain('3 days');
    expect(gap?.textContent).toContain('Anna Berg was away, Bo Ek was to stand in');
  });

  it('does not call a duty done on a page that nobody has looked through yet', async () => {
    const report = makeSampleReport();
    const accounts = report.accounts.map((account) => ({ ...account, looks: [] }));
    const { main } = await show('en', { ...report, accounts });
    const [unseen] = main.querySelectorAll('.account-duties');
    expect(unseen?.querySelector('.duties')?.textContent).toContain('First time: by ');
    expect(unseen?.querySelector('[data-state="met"]:not([data-duty="capture"])')).toBeNull();
    expect(unseen?.textContent).not.toContain('In order');
  });

  it('draws every bar and number inside its picture, and says the same in the table behind', async () => {
    const { main } = await show('sv');
    const charts = [...main.querySelectorAll<SVGSVGElement>('.chart svg')];
    expect(charts).toHaveLength(4);
    for (const svg of charts) {
      const { width, height } = svg.viewBox.baseVal;
      for (const part of svg.querySelectorAll<SVGGraphicsElement>('text, path, rect')) {
        if (part.parentElement?.hasAttribute('transform')) continue;
        const box = part.getBBox();
        expect(box.x, part.outerHTML).toBeGreaterThanOrEqual(0);
        expect(box.y, part.outerHTML).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, part.outerHTML).toBeLessThanOrEqual(width);
        expect(box.y + box.height, part.outerHTML).toBeLessThanOrEqual(height);
      }
      const numbers = [...svg.querySelectorAll('.chart-number, .heat-number')].map((one) => one.textContent);
      const cells = [...(svg.closest('figure')?.querySelectorAll('td') ?? [])].map((one) => one.textContent);
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) expect(cells).toContain(number);
    }
  });

  it('hands a table over for CSV with all of its rows, also those that are not drawn', async () => {
    const { main, saved } = await show('en');
    await userEvent.click(findButton(main, /Save “The log” as CSV/));
    expect(main.querySelectorAll('[aria-labelledby="log-title"] tbody tr')).toHaveLength(20);
    expect(saved[0]?.rows.length).toBeGreaterThan(20);
  });

  it('takes a look elsewhere, leave with another deputy only, and the hour of the reminder', async () => {
    const { main, looked, leaves, reminders } = await show('en');
    await userEvent.click(findButton(main, /looked it through elsewhere: Nykvarns/));
    expect(looked).toEqual(['account-nykvarn']);

    const form = main.querySelector('.leave-form');
    const [editor, deputy] = form?.querySelectorAll('input') ?? [];
    if (!editor || !deputy) throw new Error('no form');
    await userEvent.fill(editor, 'Anna Berg');
    await userEvent.fill(deputy, 'Anna Berg');
    await userEvent.click(findButton(main, /Enter leave/));
    expect(leaves).toEqual([]);
    expect(form?.querySelector('[role="alert"]')?.textContent).toBe('Somebody else must stand in.');
    await userEvent.fill(deputy, 'Bo Ek');
    await userEvent.click(findButton(main, /Enter leave/));
    expect(leaves).toMatchObject([{ editor: 'Anna Berg', deputy: 'Bo Ek', from: '2026-11-20' }]);

    await userEvent.click(findButton(main, /Remind me/));
    expect(reminders).toEqual(['09:00']);
  });

  it('keeps who can sign in, one name a line, each once', async () => {
    const { main, named } = await show('en');
    const people = main.querySelector<HTMLDetailsElement>('.people');
    const names = people?.querySelector('textarea');
    if (!people || !names) throw new Error('no form');
    people.open = true;
    await userEvent.fill(names, ' Anna Berg \n\nBo Ek\nAnna Berg');
    await userEvent.click(findButton(people, /Save/));
    expect(named).toMatchObject([{ editor: 'Anna Berg', credentialHolders: ['Anna Berg', 'Bo Ek'] }]);
  });

  it('shows the way where there is no account yet', async () => {
    const { main } = await show('nb', { ...makeSampleReport(), accounts: [] });
    expect(main.textContent).toContain('Dette er vår side');
  });
});

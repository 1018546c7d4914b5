import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { createCamera } from '@/utils/moderation/create-camera';
import { LANGUAGES } from '@/utils/domain/language';
import { panelRoot, showPanel } from '@/test/support/overlay/show-panel';
import { GROUNDS, openPanel, POLICE, VIEWS } from '@/test/support/overlay/views';
import type { OpenPanel, PanelView } from '@/components/overlay/panel/panel-model';

let shown: ReturnType<typeof showPanel>;
const view = (name: string) => VIEWS[name] as PanelView;
async function show(name: string, over: Partial<OpenPanel> = {}) {
  shown = showPanel(openPanel(view(name), over));
  return panelRoot();
}
const textOf = (root: ShadowRoot) => root.querySelector('.frame')?.textContent ?? '';
const press = (root: ShadowRoot, name: string | RegExp) =>
  userEvent.click(
    [...root.querySelectorAll('button')].find((button) =>
      typeof name === 'string' ? button.textContent?.includes(name) : name.test(button.textContent ?? ''),
    ) as HTMLElement,
  );

afterEach(() => shown?.end.abort());

describe('the panel', () => {
  it.each(LANGUAGES)('says that its words are in %s, whatever language the page is in', async (language) => {
    shown = showPanel(openPanel(view('grounds')), language);
    const frame = (await panelRoot()).querySelector('.frame');
    expect(frame?.closest('[lang]')?.getAttribute('lang')).toBe(language);
  });
});

describe('grounds', () => {
  it('are chosen by number, and choosing is the confirmation', async () => {
    await show('grounds');
    await userEvent.keyboard('2');
    expect(shown.calls).toEqual([
      ['chooseGround', { groundId: 'agitation', measure: 'delete', groundText: null }],
    ]);
  });

  it('are walked with the arrows and chosen with Enter; what happens is said', async () => {
    const root = await show('grounds');
    expect(textOf(root)).toContain('stays visible to its author');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(shown.active()?.textContent).toContain('Övergrepp');
    expect(textOf(root)).toContain('No copy is kept');
    expect(textOf(root)).toContain('114 14');
    await userEvent.keyboard('{Enter}');
    expect(shown.last()).toEqual([
      'chooseGround',
      { groundId: 'abuse', measure: 'delete', groundText: null },
    ]);
  });

  it('lead to the police in the words of the pack, and ask for no copy only where Bevara keeps none', async () => {
    const root = await show('grounds');
    const happens = (ground: string) =>
      root.querySelectorAll('.happens > .callout')[GROUNDS.findIndex(({ id }) => id === ground)]?.textContent;
    expect(happens('agitation')).toContain(POLICE);
    expect(happens('agitation')).not.toContain('Do not take a picture');
    expect(happens('abuse')).toContain(`Do not take a picture of it and do not pass it on. ${POLICE}`);
    expect(happens('insult')).not.toMatch(/Polisen|picture of it/);
    shown.end.abort();
    expect(textOf(await show('progress-police'))).toContain(`do not pass it on. ${POLICE}`);
  });

  it('stand still under a pointer that goes over them, so that what is pressed is what was meant', async () => {
    const anchor = { left: 40, top: innerHeight - 60, right: 300, bottom: innerHeight - 20 };
    const root = await show('grounds', { anchor });
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const place = () => root.host.getBoundingClientRect().toJSON() as object;
    await drawn();
    const before = place();
    for (const row of root.querySelectorAll('.ground')) {
      await userEvent.hover(row);
      await expect.poll(() => row.hasAttribute('data-active')).toBe(true);
      await drawn();
      expect(place()).toEqual(before);
    }
  });

  it('take the measure that the editor wishes, where the ground allows it', async () => {
    const root = await show('grounds');
    await press(root, /^Delete$/);
    await userEvent.keyboard('1');
    expect(shown.last()).toEqual([
      'chooseGround',
      { groundId: 'insult', measure: 'delete', groundText: null },
    ]);
  });

  it('the open one needs words', async () => {
    const root = await show('grounds');
    await userEvent.keyboard('0');
    await expect.poll(() => shown.active()?.localName).toBe('textarea');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => textOf(root)).toContain('Say what the comment breaks');
    expect(shown.calls).toEqual([]);
    await userEvent.keyboard('Rule 4{Control>}{Enter}{/Control}');
    expect(shown.last()).toEqual([
      'chooseGround',
      { groundId: 'other', measure: 'hide', groundText: 'Rule 4' },
    ]);
  });

  it('none fits: criticism is not a ground', async () => {
    const root = await show('grounds');
    await press(root, 'No ground fits');
    await expect.poll(() => textOf(root)).toContain('Criticism is not a ground');
    await press(root, 'To the registry');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => textOf(root)).toContain('Choose a ground');
    await userEvent.keyboard('{Escape}');
    expect(shown.calls.map(([name]) => name)).toEqual(['startRegistration', 'close']);
    expect(GROUNDS.length).toBe(11);
  });

  it('warns an editor who acts as a person', async () => {
    const root = await show('grounds', { actingAsProfile: 'Sven Svensson' });
    expect(textOf(root)).toContain('You act as Sven Svensson, a personal profile');
  });
});

describe('registration', () => {
  it('is filled in and sent from the keyboard', async () => {
    const root = await show('register');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => textOf(root)).toContain('Choose the criterion');
    await userEvent.click(root.querySelector('input[value="confidential"]') as HTMLElement);
    expect((root.querySelector('[name="confidential"]') as HTMLInputElement).checked).toBe(true);
    (root.querySelector('[name="caseNumber"]') as HTMLElement).focus();
    await userEvent.keyboard('42{Control>}{Enter}{/Control}');
    await expect.poll(() => textOf(root)).toContain('does not look like a case number');
    await userEvent.keyboard('{Control>}a{/Control}KS 2026/42{Control>}{Enter}{/Control}');
    expect(shown.calls).toEqual([
      [
        'register',
        {
          title: 'Kommentar på Facebook från Maj-Britt Öhrnell 2026-11-20',
          criterionId: 'confidential',
          caseNumber: 'KS 2026/42',
          isConfidential: true,
          note: '',
        },
      ],
    ]);
  });

  it('a label ticks its box, and a criterion against is remarked on', async () => {
    const root = await show('register');
    await userEvent.click(root.querySelector('input[value="minor"] + span') as HTMLElement);
    expect((root.querySelector('input[value="minor"]') as HTMLInputElement).checked).toBe(true);
    await expect.poll(() => textOf(root)).toContain('speaks against registering');
  });
});

describe('progress', () => {
  it('counts down, and Esc undoes, wherever the focus is', async () => {
    const undo = { endsAt: Date.now() + 3_000, seconds: 5 };
    shown = showPanel(openPanel({ ...view('progress-undo'), undo } as PanelView));
    const root = await panelRoot();
    await expect.poll(() => textOf(root)).toMatch(/Removal in [12] second/);
    await userEvent.keyboard('{Escape}');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{Escape}');
    expect(shown.calls.map(([name]) => name)).toEqual(['undo', 'undo']);
  });

  it('lists what could not be had before the removal', async () => {
    const root = await show('progress-undo');
    expect(textOf(root)).toContain('a screenshot: open Bevara from the toolbar');
    expect(textOf(root)).toContain('the exact time: the page shows only an interval');
  });

  it('cannot be dismissed while it runs, and can when it is done', async () => {
    const root = await show('progress-steps');
    await userEvent.keyboard('{Escape}');
    expect(shown.calls).toEqual([]);
    expect(root.querySelector('.cross')).toBeNull();
    shown.store.setState({ open: openPanel(view('progress-removed')) });
    await expect.poll(() => textOf(root)).toContain('no longer shows the comment');
    await press(root, 'Open the record');
    await userEvent.keyboard('{Escape}');
    expect(shown.calls).toEqual([
      ['openRecord', 'r1'],
      ['close', undefined],
    ]);
  });

  it('asks the editor to press the highlighted button, out of its way', async () => {
    const root = await show('progress-assist');
    expect(textOf(root)).toContain('Press the highlighted button yourself: “Radera”');
    const { right, bottom } = root.host.getBoundingClientRect();
    await expect.poll(() => root.host.getBoundingClientRect().bottom).toBeCloseTo(innerHeight - 8, -1);
    expect(right + bottom).toBeGreaterThan(0);
  });

  it('says what to press in plain words where no single button is meant', async () => {
    const text = textOf(await show('progress-assist-menu'));
    expect(text).toContain('Choose in the menu what deletes the comment.');
    expect(text).not.toContain('highlighted button');
  });

  it('says what went wrong and what to do', async () => {
    expect(textOf(await show('progress-failure'))).toContain('The disk is full');
  });
});

describe('inside a page', () => {
  it('keeps focus, typing and Tab from a dialog that traps the focus, and from its shortcuts', async () => {
    const trap = document.createElement('div');
    trap.setAttribute('role', 'dialog');
    trap.setAttribute('aria-modal', 'true');
    trap.innerHTML = '<button>Theirs</button>';
    document.body.append(trap);
    const theirs = trap.firstElementChild as HTMLElement;
    const heard: string[] = [];
    const end = new AbortController();
    const back = (event: Event) => {
      if (event.target !== theirs) theirs.focus();
    };
    document.addEventListener('focusin', back, { signal: end.signal, capture: true });
    trap.addEventListener('focusout', () => theirs.focus(), { signal: end.signal });
    for (const type of ['keydown', 'keyup', 'click', 'mousedown', 'input', 'paste'])
      document.addEventListener(type, (event) => void heard.push(event.type), {
        signal: end.signal,
        capture: true,
      });
    theirs.focus();

    const root = await show('register');
    await expect.poll(() => (shown.active() as HTMLInputElement)?.name).toBe('title');
    await userEvent.keyboard('{Control>}a{/Control}jklc');
    expect((root.querySelector('[name="title"]') as HTMLInputElement).value).toBe('jklc');
    for (let i = 0; i < 12; i++) {
      await userEvent.keyboard('{Tab}');
      expect(shown.active()).not.toBeNull();
    }
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{/Shift}');
    expect(shown.active()).not.toBeNull();
    expect(heard).toEqual([]);
    end.abort();
    trap.remove();
  });

  it('does nothing for events that a script made, in or outside its tree', async () => {
    const root = await show('grounds');
    const ground = root.querySelector('.ground') as HTMLElement;
    ground.click();
    ground.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    ground.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    expect(shown.calls).toEqual([]);
  });

  it('lies over everything, and can be used inside a modal <dialog>', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    const root = await show('notice');
    await press(root, 'Close');
    expect(shown.last()?.[0]).toBe('close');
    dialog.remove();
  });

  it('is out of a picture of the page while one is taken, and keeps the focus', async () => {
    const root = await show('progress-undo');
    const camera = createCamera(document, async () => ({ ok: false }) as never, Date.now);
    const { left, top } = root.host.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(root.host);
    const showAgain = await camera.clear();
    expect(document.elementFromPoint(left + 20, top + 20)).not.toBe(root.host);
    expect(getComputedStyle(root.host).opacity).toBe('0');
    expect(document.activeElement).toBe(root.host);
    showAgain();
    expect(getComputedStyle(root.host).opacity).toBe('1');
  });

  it('gives the focus back and takes its element away when it closes', async () => {
    await show('notice');
    shown.store.setState({ open: null });
    await expect.poll(() => shown.returns()).toBe(1);
    expect(document.querySelector('bevara-panel')).toBeNull();
  });

  it('stops at its own fault and says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    shown = showPanel(openPanel({ kind: 'grounds' } as unknown as PanelView));
    const root = await panelRoot();
    await expect.poll(() => textOf(root)).toContain('Something went wrong in Bevara');
    expect(shown.faults).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('stays inside a small viewport', async () => {
    await page.viewport(320, 400);
    const root = await show('grounds', { anchor: { left: 250, top: 350, right: 600, bottom: 390 } });
    await expect
      .poll(() => {
        const { left, top, right, bottom } = root.host.getBoundingClientRect();
        return left >= 0 && top >= 0 && right <= 320 && bottom <= 400;
      })
      .toBe(true);
    await page.viewport(800, 900);
  });
});

describe('for everybody', () => {
  it.each(LANGUAGES.flatMap((language) => Object.keys(VIEWS).map((name) => [language, name] as const)))(
    'axe finds nothing: %s %s',
    async (language, name) => {
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        shown = showPanel(openPanel(view(name), { actingAsProfile: 'Sven' }), language);
        const root = await panelRoot();
        const { violations } = await axe.run(root.host as HTMLElement);
        expect(violations.flatMap((v) => v.nodes.map((n) => `${scheme} ${v.id} ${n.html}`))).toEqual([]);
        shown.end.abort();
      }
      document.documentElement.style.colorScheme = '';
    },
  );

  it('shows the chosen measure in forced colours', async () => {
    const session = cdp();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const root = await show('grounds');
    const [chosen, other] = [...root.querySelectorAll('.switch button')].map(
      (b) => getComputedStyle(b).backgroundColor,
    );
    expect(chosen).not.toBe(other);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });
});

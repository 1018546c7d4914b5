import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { mountChecklist } from '@/components/checklist/mount-checklist';
import type { ChecklistModel, OpenChecklist } from '@/components/checklist/checklist-model';
import type { Point } from '@/utils/domain/checklist';
import { LANGUAGES, type Language } from '@/utils/domain/language';

const base = { answers: ['NYK-22'], override: null } as const;
const finding = (check: string, quote: string, level: Point['level'] = 'advisory', code = check): Point => ({
  ...base,
  kind: 'finding',
  id: check,
  check,
  level,
  isOpen: true,
  places: [{ start: 0, end: quote.length, quote, code, fields: {}, suggestions: [] }],
});
const question = (id: string, level: Point['level'], answer: 'yes' | null = null): Point => ({
  ...base,
  kind: 'question',
  id: `question:${id}`,
  text: 'Är ingen möjlig att känna igen, eller finns samtycke där det behövs?',
  why: 'En bild där en person går att känna igen är en personuppgift.',
  level,
  answer,
  keepsConsent: id === 'consent',
  consent: null,
  isOpen: answer === null,
});

const POINTS: Record<string, readonly Point[]> = {
  held: [
    finding('identity-number', '19811218-9876', 'required', 'identity-number-se'),
    finding('capitals', 'KOM OCH BADA'),
    { ...base, kind: 'blind', id: 'spelling', check: 'spelling', level: 'advisory', isOpen: true },
    question('consent', 'required'),
    question('audience', 'advisory'),
    { ...finding('emoji', ''), isOpen: false } as Point,
  ],
  many: [
    {
      ...base,
      kind: 'crisis',
      id: 'crisis',
      level: 'required',
      isOpen: true,
      text: 'Allt går genom kommunikation.',
    },
    {
      ...base,
      kind: 'reader',
      id: 'second-reader',
      level: 'required',
      isOpen: true,
      reader: null,
      formerReader: null,
    },
    ...['phone', 'email', 'health', 'bad-link', 'shortener', 'fit'].map((check) =>
      finding(check, 'ett citat ur texten'),
    ),
  ],
  mended: [
    { ...finding('identity-number', '', 'required'), isOpen: false } as Point,
    { ...finding('capitals', 'SFI'), override: 'Så heter det' } as Point,
    question('audience', 'advisory', 'yes'),
  ],
};

let ending: AbortController;
let calls: unknown[][];
let editor: HTMLElement;
let store: StoreApi<ChecklistModel>;

function show(state: keyof typeof POINTS, language: Language, more: Partial<OpenChecklist> = {}) {
  ending = new AbortController();
  calls = [];
  editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.textContent = 'KOM OCH BADA';
  document.body.append(editor);
  editor.focus();
  const open: OpenChecklist = {
    draftId: 'draft-1',
    points: POINTS[state] ?? [],
    place: { left: 10, top: 10, right: 40, bottom: 200 },
    wasHeld: true,
    canPublish: true,
    isSensitive: false,
    reminders: ['Det som är sagt är svårt att ta tillbaka.'],
    isReaderOffered: true,
    editorName: 'Ebba Ek',
    ...more,
  };
  store = createStore<ChecklistModel>(() => ({ open, unsent: null }));
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push([name, ...args]);
      return null;
    };
  mountChecklist({
    document,
    store,
    language,
    callbacks: {
      answer: note('answer'),
      override: note('override'),
      keepConsent: note('keepConsent'),
      markSensitive: note('markSensitive'),
      sign: note('sign'),
      show: note('show'),
      suggest: async (word) => (word === 'bibblioteket' ? ['biblioteket'] : []),
      publish: note('publish'),
      tryAgain: note('tryAgain'),
      returnToText: () => editor.focus(),
    },
    onFault: (error) => {
      throw error;
    },
    signal: ending.signal,
  });
}

async function root(): Promise<ShadowRoot> {
  await expect
    .poll(() => document.querySelector('bevara-checklist')?.shadowRoot?.querySelector('.list'))
    .toBeTruthy();
  return document.querySelector('bevara-checklist')?.shadowRoot as ShadowRoot;
}
const active = (shadow: ShadowRoot) => shadow.activeElement?.textContent ?? '';

afterEach(() => {
  ending.abort();
  editor.remove();
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.keys(POINTS))('%s: axe finds nothing, and the focus stays in the text', async (state) => {
    await page.viewport(760, 640);
    document.documentElement.lang = language;
    show(state, language);
    const shadow = await root();
    expect(document.activeElement).toBe(editor);
    const line = shadow.querySelector<HTMLElement>('.line');
    if (line) await userEvent.click(line);
    expect(document.activeElement).toBe(editor);
    const { violations } = await axe.run(document.querySelector('bevara-checklist') as Element);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe.each(LANGUAGES)('a receipt that could not be stored, in %s', (language) => {
  it.each(['disk-full', 'database-blocked', 'not-own-account', 'unexpected'] as const)(
    'is told of without a composer, and can be tried again: %s',
    async (code) => {
      document.documentElement.lang = language;
      show('held', language);
      store.setState({ open: null, unsent: { count: 1, code } });
      const shadow = await root();
      await expect.poll(() => shadow.querySelectorAll('.unsent[role="alert"] p').length).toBe(2);
      const { violations } = await axe.run(document.querySelector('bevara-checklist') as Element);
      expect(violations.map(({ id }) => id)).toEqual([]);
      await userEvent.click(shadow.querySelector('.unsent button')!);
      expect(calls.map(([name]) => name)).toContain('tryAgain');
    },
  );
});

describe('by keyboard', () => {
  it('goes to the list, answers a question, opens a point, gives a reason, and comes back to the text', async () => {
    show('held', 'sv');
    const shadow = await root();
    await userEvent.keyboard('{Alt>}{Shift>}C{/Shift}{/Alt}');
    expect(active(shadow)).toContain('Personnummer');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => shadow.querySelector('.detail:not([hidden])')?.textContent)
      .toContain('Ta bort det');
    await userEvent.keyboard('{Tab}');
    expect(active(shadow)).toBe('Gå vidare ändå');
    await userEvent.keyboard('{Enter}{Tab}');
    await expect.poll(() => shadow.querySelector('.form input')).toBeTruthy();
    shadow.querySelector<HTMLInputElement>('.form input')?.focus();
    await userEvent.keyboard('Det är påhittat{Enter}');
    expect(calls).toContainEqual(['override', 'identity-number', 'Det är påhittat']);
    shadow.querySelector<HTMLButtonElement>('.answers button')?.focus();
    await userEvent.keyboard('{Enter}{Tab} ');
    expect(calls).toContainEqual(['answer', 'question:consent', 'yes']);
    expect(calls).toContainEqual(['answer', 'question:consent', 'no']);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(editor);
  });

  it('keeps a consent, and refuses one without a name', async () => {
    show('held', 'sv');
    const shadow = await root();
    const press = async (text: string) =>
      userEvent.click(
        [...shadow.querySelectorAll('button')].find((button) => button.textContent === text) as HTMLElement,
      );
    await press('Bifoga ett samtycke');
    await press('Spara');
    expect(calls.some(([name]) => name === 'keepConsent')).toBe(false);
    const [who, purpose] = shadow.querySelectorAll<HTMLInputElement>('.form input');
    await userEvent.fill(who!, 'Rut Ro');
    await userEvent.fill(purpose!, 'Bild på badet');
    await press('Spara');
    const kept = { who: 'Rut Ro', purpose: 'Bild på badet', until: null, withdrawal: '' };
    expect(calls).toContainEqual(['keepConsent', 'question:consent', kept]);
  });
});

describe('a word that is also the name of something in the language', () => {
  it('is shown like any other, with the suggestions asked for it', async () => {
    const point = finding('spelling', 'constructor');
    show('held', 'sv', { points: [point] });
    const shadow = await root();
    await userEvent.click(shadow.querySelector('.line')!);
    await expect.poll(() => shadow.querySelector('.findings q')?.textContent).toBe('constructor');
    await userEvent.click(shadow.querySelector('.findings .fold')!);
    await expect.poll(() => shadow.querySelector('.findings li .quiet')).toBeTruthy();
  });
});

describe('another draft', () => {
  it('inherits nothing of what was half typed for the one before', async () => {
    show('held', 'sv');
    const shadow = await root();
    const input = () => shadow.querySelector<HTMLInputElement>('.form input');
    const press = async (text: string) =>
      userEvent.click(
        [...shadow.querySelectorAll('button')].find(({ textContent }) => textContent === text)!,
      );
    const openReason = async () => {
      await userEvent.click(shadow.querySelector('.line')!);
      await press('Gå vidare ändå');
      await expect.poll(input).toBeTruthy();
    };
    await openReason();
    await userEvent.fill(input()!, 'Bara för det första');
    const { open } = store.getState();
    store.setState({ open: open && { ...open, draftId: 'draft-2' } });
    await expect.poll(input).toBeNull();
    await openReason();
    expect(input()?.value).toBe('');
  });
});

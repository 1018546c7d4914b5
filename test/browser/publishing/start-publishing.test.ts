import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createDesk } from '@/utils/publishing/create-desk';
import { eventually } from '@/test/support/practice/mount-practice';
import {
  control,
  listText,
  makeContext,
  mountPublishing,
  openComposer,
  write,
} from '@/test/support/publishing/mount-publishing';

const FAULTY = 'Ring Anna, 19811218-9876, så hjälper vi dig.';

let mounted: Awaited<ReturnType<typeof mountPublishing>>;
afterEach(() => mounted.unmount());

const inList = (selector: string) =>
  document.querySelector('bevara-checklist')?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const buttonInList = (text: string) =>
  [...(document.querySelector('bevara-checklist')?.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent?.includes(text),
  );
const pressInList = async (text: string) => {
  await eventually(() => buttonInList(text)).toBeTruthy();
  await userEvent.click(buttonInList(text)!);
};

describe('a composer that is open', () => {
  it('follows the rules as they change, and so does its receipt', async () => {
    const context = await makeContext();
    const { 'identity-number': _, ...checks } = context.policy.checks;
    const policy = { ...context.policy, checks };
    mounted = await mountPublishing({ context: { ...context, policy } });
    await openComposer();
    await write(FAULTY);
    await eventually(listText).toContain('Innan du publicerar');
    expect(listText()).not.toContain('Personnummer');
    mounted.background.context = { ...context, isCrisis: true };
    mounted.tellChange();
    await eventually(listText).toContain('Personnummer');
    await userEvent.click(control()!);
    await eventually(listText).toContain('Inte publicerat än');
    await write('Badet öppnar på lördag.');
    await eventually(listText).not.toContain('Personnummer');
    await userEvent.click(control()!);
    await eventually(() => mounted.background.stored[0]).toMatchObject({ isCrisis: true });
  });
});

/** The page refuses: the press reaches nothing. */
function refuse(event: Event): void {
  if (control()?.contains(event.target as Node)) event.stopPropagation();
}
const closeComposer = async () => {
  await userEvent.click(document.querySelector('[data-portal] [aria-label="Stäng"]')!);
  const discard = () =>
    [...document.querySelectorAll<HTMLElement>('[data-portal] [role="button"]')].find(
      ({ textContent }) => textContent?.trim() === 'Kasta',
    );
  await eventually(discard).toBeTruthy();
  await userEvent.click(discard()!);
};
const outcomes = () => mounted.background.stored.map(({ outcome, text }) => `${outcome}: ${text}`);

describe('a press of the control', () => {
  afterEach(() => document.removeEventListener('click', refuse, true));

  it('is no publication while the page keeps the composer; giving up then is what it is called', async () => {
    mounted = await mountPublishing({});
    await openComposer();
    await write('Badet öppnar på lördag.');
    await eventually(listText).toContain('Innan du publicerar');
    document.addEventListener('click', refuse, true);
    await userEvent.click(control()!);
    await closeComposer();
    await eventually(outcomes).toEqual(['given-up: Badet öppnar på lördag.']);
  });

  it('that works the second time makes one receipt, and the post is tied to it', async () => {
    mounted = await mountPublishing({});
    await openComposer();
    await write('Badet öppnar på lördag.');
    await eventually(listText).toContain('Innan du publicerar');
    document.addEventListener('click', refuse, true);
    await userEvent.click(control()!);
    document.removeEventListener('click', refuse, true);
    await write('Badet öppnar på söndag.');
    await userEvent.click(control()!);
    await eventually(() => mounted.background.recognised.length).toBe(1);
    expect(outcomes()).toEqual(['published: Badet öppnar på söndag.']);
    const [{ receiptId, account } = { receiptId: '', account: null }] = mounted.background.recognised;
    expect(receiptId).toBe(mounted.background.stored[0]?.receiptId);
    expect(account).toMatchObject({ platform: 'practice' });
  });

  it('that empties the box publishes, and nothing said of that post passes to the next', async () => {
    mounted = await mountPublishing({});
    await openComposer();
    await write('Badet öppnar på lördag.');
    await eventually(listText).toContain('Innan du publicerar');
    await pressInList('Känsligt');
    document.addEventListener('click', refuse, true);
    await pressInList('En till läser');
    await userEvent.fill(inList('.form input')!, 'Siv Sand');
    await pressInList('Jag har läst');
    await userEvent.click(control()!);
    await write(' ');
    await eventually(outcomes).toEqual(['published: Badet öppnar på lördag.']);
    expect(mounted.background.stored[0]).toMatchObject({
      isSensitive: true,
      secondReader: { name: 'Siv Sand' },
    });
    await write('Badet öppnar på söndag.');
    await eventually(listText).toContain('Innan du publicerar');
    expect(listText()).not.toContain('Siv Sand');
    document.removeEventListener('click', refuse, true);
    await userEvent.click(control()!);
    await eventually(() => mounted.background.stored[1]).toMatchObject({
      isSensitive: false,
      secondReader: null,
    });
  });
});

describe('a comment that would go out under somebody’s own name', () => {
  const commentBox = () => document.querySelector<HTMLElement>('[data-box^="comment:"]');

  async function writeComment(kind: 'page' | 'profile', text: string): Promise<void> {
    mounted = await mountPublishing({
      adapt: (adapter) => ({ ...adapter, actingAs: () => ({ kind, name: 'Ebba Ek' }) }),
    });
    await eventually(commentBox).not.toBeNull();
    commentBox()?.focus();
    await userEvent.keyboard(text);
  }

  it('is pointed out, with the name', async () => {
    await writeComment('profile', 'Badet öppnar på lördag.');
    await eventually(listText).toContain('I vems namn du skriver');
    await pressInList('I vems namn du skriver');
    await eventually(listText).toContain('Du skriver som Ebba Ek, inte som sidan.');
  });

  it('is not when the page itself writes', async () => {
    await writeComment('page', 'Ring Anna, 19811218-9876.');
    await eventually(listText).toContain('Personnummer');
    expect(listText()).not.toContain('I vems namn');
  });
});

describe('a receipt that cannot be stored', () => {
  it('is kept, told of, and stored when it can be', async () => {
    mounted = await mountPublishing({});
    mounted.background.failure = 'disk-full';
    await openComposer();
    await write('Badet öppnar på lördag.');
    await eventually(listText).toContain('Innan du publicerar');
    await userEvent.click(control()!);
    await eventually(listText).toContain('Disken är full');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    mounted.background.failure = null;
    await pressInList('Försök igen nu');
    await eventually(listText).toBe('');
    const [first, ...again] = mounted.background.tried;
    expect(mounted.background.stored).toEqual([first]);
    for (const each of again) expect(each).toEqual(first);
  });
});

describe('a list that could not be made', () => {
  it('is made anew for the next composer', async () => {
    let tries = 0;
    mounted = await mountPublishing({
      loadChecklist: async () => ({
        createDesk(options) {
          if (++tries === 1) throw new Error('not this time');
          return createDesk(options);
        },
      }),
    });
    await openComposer();
    await eventually(() => tries).toBe(1);
    await write(FAULTY);
    await eventually(listText).toContain('Personnummer');
  });
});

import { describe, expect, it } from 'vitest';
import type { Check } from '@/utils/checks/check';
import type { PublishingContext } from '@/utils/domain/checklist';
import type { ComposerHandle } from '@/utils/platforms/adapter';
import { ChecklistSession, type SessionOptions } from '@/utils/publishing/checklist-session';

const composer = { kind: 'post', text: 'Badet öppnar', attachments: [], accountKeys: [] };
const CONTEXT = {
  policy: {
    checks: { one: { level: 'required' }, two: { level: 'required' } },
    questions: [],
    reminders: [],
    documentLanguage: 'sv',
  },
  recent: [],
} as unknown as PublishingContext;
const account = {
  id: 'a',
  platform: 'facebook',
  keys: [],
  name: 'Kommunen',
  address: '',
  addedAt: '',
} as const;

/** Takes longer than the slice after which the page gets its turn. */
function makeSlowCheck(ran: string[], id: string): Check {
  return {
    id,
    version: 1,
    answers: [],
    defaults: {},
    run({ text }) {
      for (const end = performance.now() + 6; performance.now() < end;);
      ran.push(`${id}: ${text}`);
      return [];
    },
  };
}

function openSession(more: Partial<SessionOptions>): ChecklistSession {
  return new ChecklistSession({
    makeId: () => 'draft-1',
    checks: [],
    account,
    context: () => CONTEXT,
    read: () => composer as unknown as ComposerHandle,
    makeReceiptFrame: () => {
      throw new Error('no receipt here');
    },
    isSure: () => true,
    actingAs: () => null,
    spell: async () => [],
    now: () => 0,
    facts: { readPicture: async () => null, askLinks: null, wait: () => undefined },
    yieldToPage: async () => undefined,
    onChange: () => undefined,
    canShow: () => true,
    ...more,
  });
}

describe('a session of the checklist', () => {
  it('ends its round on a busy page, however often it is told to look at the same draft', async () => {
    const ran: string[] = [];
    let yields = 0;
    const session: ChecklistSession = openSession({
      checks: [makeSlowCheck(ran, 'one'), makeSlowCheck(ran, 'two')],
      // The look that comes every second, while the page has not been idle yet.
      async yieldToPage() {
        yields++;
        if (yields < 5) await session.check();
      },
    });
    await session.check();
    expect(ran).toEqual(['one: Badet öppnar', 'two: Badet öppnar']);
    expect(yields).toBe(2);
  });

  it('begins again when the draft has changed in between', async () => {
    const ran: string[] = [];
    let text = 'Badet';
    let again: Promise<void> | null = null;
    const session: ChecklistSession = openSession({
      checks: [makeSlowCheck(ran, 'one'), makeSlowCheck(ran, 'two')],
      read: () => ({ ...composer, text }) as unknown as ComposerHandle,
      async yieldToPage() {
        text = 'Badet stänger';
        again ??= session.check();
      },
    });
    await session.check();
    await again;
    expect(ran).toEqual(['one: Badet', 'one: Badet stänger', 'two: Badet stänger']);
  });

  it('gives the page no turn while all checks together take less than the slice', async () => {
    let yields = 0;
    const quick: Check = { ...makeSlowCheck([], 'one'), run: () => [] };
    await openSession({
      checks: [quick, { ...quick, id: 'two' }],
      yieldToPage: async () => void yields++,
    }).check();
    expect(yields).toBe(0);
  });
});

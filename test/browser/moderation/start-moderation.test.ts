import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PanelApi, PanelOptions } from '@/components/overlay/panel/panel-api';
import type { CaptureDraft } from '@/utils/domain/capture-draft';
import type { Failure } from '@/utils/domain/failure';
import type { Ground } from '@/utils/domain/policy';
import type { RemovalOutcome } from '@/utils/domain/removal';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { Ask } from '@/utils/messaging/ask';
import { startModeration } from '@/utils/moderation/start-moderation';
import { facebookAdapter } from '@/utils/platforms/facebook/adapter';
import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { REMOVAL_TIMING } from '@/utils/removal/removal';
import { FacebookStage, TARGET } from '@/test/support/removal/facebook-stage';

const KEY = 'id:61550000000001';
const GROUND: Ground = {
  id: 'insult',
  label: 'Insult',
  legalReference: null,
  measures: ['hide', 'delete'],
  evidence: 'all',
  forcesRegistration: false,
  isConfidential: false,
  police: null,
  isDefault: false,
  needsText: false,
  disposalRule: null,
  noticeToAuthor: null,
};

let stage: FacebookStage;
let stop: AbortController;
beforeEach(() => {
  stage = new FacebookStage({ hasInlineHide: true });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  stage.close();
});

/** The real adapter, at the address that the stage stands for. */
function adapterAt(address: () => string): PlatformAdapter {
  const at = (page: PageContext): PageContext => ({ ...page, url: new URL(address()) });
  return {
    ...facebookAdapter,
    surfaceOf: (page) => facebookAdapter.surfaceOf(at(page)),
    identifyPage: (page) => facebookAdapter.identifyPage(at(page)),
    stateOf: (id, page) => facebookAdapter.stateOf(id, at(page)),
    readExactTime: async () => ({ value: null, source: 'none', confidence: 'unsure' }),
  };
}

interface Given {
  readonly keys?: readonly string[];
  readonly save?: (draft: CaptureDraft) => Promise<Result<never, Failure>>;
  readonly ground?: Ground;
  readonly undoSeconds?: number;
  readonly isStillStored?: boolean;
  /** Comments with a removal whose end was never noted. */
  readonly unfinished?: readonly string[];
}

function start({
  keys = [KEY],
  save,
  ground = GROUND,
  undoSeconds = 0,
  isStillStored = true,
  unfinished = [],
}: Given = {}) {
  const drafts: CaptureDraft[] = [];
  const outcomes: RemovalOutcome[] = [];
  const askedAbout: string[] = [];
  const openedRecords: string[] = [];
  const pressedAtSaving: string[][] = [];
  let panel: PanelOptions | null = null;
  let changed = () => {};
  let owned = keys;
  const answers: Record<string, (data: never) => unknown> = {
    'moderation:context': () =>
      succeed({
        accounts: [
          {
            id: 'a',
            platform: 'facebook',
            keys: owned,
            name: 'Strandby',
            address: 'https://x.test/',
            addedAt: '',
          },
        ],
        policy: {
          ref: { id: 'p', version: '1', hash: 'h' },
          grounds: [ground],
          criteria: [],
          registrationTitles: { incoming: '{author}', reply: '{account}' },
          caseNumberPattern: null,
          requiresScreenshot: false,
        },
        editor: { editorId: 'e', name: '', title: '', unit: '', role: 'editor' },
        language: 'en',
        undoSeconds,
        confirmedLabels: [],
        extensionVersion: '0',
        wanted: null,
      }),
    'capture:screenshot': () => fail({ code: 'not-permitted', detail: null }),
    'records:save': async (draft: CaptureDraft) => {
      drafts.push(draft);
      pressedAtSaving.push([...stage.pressed]);
      return save
        ? save(draft)
        : succeed({ recordId: draft.recordId, hash: 'f'.repeat(64), storedAt: draft.capturedAt });
    },
    'records:still-stored': ({ recordId }: { recordId: string }) =>
      isStillStored && drafts.some((draft) => draft.recordId === recordId)
        ? succeed(null)
        : fail({ code: 'unknown-record', detail: null }),
    'records:unfinished': ({ commentIds }: { commentIds: readonly string[] }) => {
      askedAbout.push(...commentIds);
      const found = commentIds.filter((id) => unfinished.includes(id));
      return succeed(found.map((commentId) => ({ commentId, recordId: `record-${commentId}` })));
    },
    'records:open': (recordId: string) => {
      openedRecords.push(recordId);
      return succeed(null);
    },
    'records:note-removal': ({ outcome }: { outcome: RemovalOutcome }) => {
      outcomes.push(outcome);
      return succeed(null);
    },
  };
  const ask = (async (type: string, data: never) => answers[type]?.(data) ?? succeed(null)) as Ask;
  const api: PanelApi = { mountPanel: (options) => void (panel = options) };
  const begun = startModeration({
    adapter: adapterAt(() => stage.address),
    document,
    ask,
    loadPanel: async () => api,
    watchChanges: (_, onChange) => void (changed = onChange),
    signal: stop.signal,
    wait: async () => {},
    timing: { ...REMOVAL_TIMING, settle: 30, calm: 5, step: 300, result: 500, assist: 200 },
  });
  return {
    begun,
    drafts,
    outcomes,
    askedAbout,
    openedRecords,
    pressedAtSaving,
    panel: () => panel as PanelOptions | null,
    view: () => panel?.store.getState().open?.view,
    change: (next: readonly string[]) => {
      owned = next;
      changed();
    },
  };
}

const markers = () => [...document.querySelectorAll('bevara-marker')];
const targetMarker = () => stage.comment(TARGET.id)?.querySelector('bevara-marker') ?? null;

async function press(action: string): Promise<void> {
  await expect.poll(targetMarker).not.toBeNull();
  const button = targetMarker()?.shadowRoot?.querySelector<HTMLElement>(`#${action}`);
  if (!button) throw new Error(`no ${action}`);
  button.scrollIntoView();
  await userEvent.click(button);
}

async function chooseGround(run: ReturnType<typeof start>, measure: 'hide' | 'delete' = 'hide') {
  await run.begun;
  await press('preserve-and-remove');
  await expect.poll(() => run.view()?.kind).toBe('grounds');
  run.panel()?.callbacks.chooseGround({ groundId: 'insult', measure, groundText: null });
}

describe('where Bevara draws', () => {
  it('is on an own page, and nowhere else', async () => {
    await start({ keys: ['id:99'] }).begun;
    expect(markers()).toHaveLength(0);
  });

  it('follows the own accounts while the page is open', async () => {
    const run = start({ keys: ['id:99'] });
    await run.begun;
    run.change([KEY]);
    await expect.poll(() => markers().length).toBeGreaterThan(0);
    run.change(['id:99']);
    await expect.poll(() => markers().length).toBe(0);
  });

  it('takes everything away in the end', async () => {
    await start().begun;
    await expect.poll(() => markers().length).toBeGreaterThan(0);
    stop.abort();
    expect(markers()).toHaveLength(0);
  });
});

describe('a removal whose end was never noted', () => {
  const said = () => targetMarker()?.shadowRoot?.querySelector('[role="status"]')?.textContent;
  const openButton = () => targetMarker()?.shadowRoot?.querySelector('#open-record');

  it('is told at its comment alone, which is asked about once, and its record is opened from there', async () => {
    const run = start({ unfinished: [TARGET.id] });
    await expect.poll(said).toBe('A removal was begun here and never finished');
    expect(run.askedAbout.filter((id) => id === TARGET.id)).toHaveLength(1);
    expect(run.askedAbout.length).toBeGreaterThan(1);
    const told = markers().filter((marker) => marker.shadowRoot?.querySelector('#open-record'));
    expect(told).toEqual([targetMarker()]);
    await press('open-record');
    await expect.poll(() => run.openedRecords).toEqual([`record-${TARGET.id}`]);
  });

  it('is told otherwise where the comment turns out to be hidden', async () => {
    stage.markHidden(TARGET.id);
    start({ unfinished: [TARGET.id] });
    await expect.poll(said).toBe('Hidden, but that was never noted');
  });

  it('can be tried again at once; then the marker tells of the new one', async () => {
    const run = start({ unfinished: [TARGET.id] });
    await expect.poll(said).toContain('never finished');
    await chooseGround(run);
    await expect.poll(() => run.outcomes).toEqual([{ kind: 'hidden', how: 'driven' }]);
    await expect.poll(said).toBe('Hidden');
    expect(openButton()).toBeNull();
  });
});

describe('preserve and remove', () => {
  it('stores first, hides then, and notes how it ended', async () => {
    const run = start();
    await chooseGround(run);
    await expect.poll(() => run.outcomes).toEqual([{ kind: 'hidden', how: 'driven' }]);
    expect(run.drafts[0]).toMatchObject({
      fields: { commentId: { value: TARGET.id }, text: { value: TARGET.text } },
      purpose: { removal: { groundId: 'insult', measure: 'hide' }, registration: null },
    });
    expect(run.pressedAtSaving).toEqual([[]]);
    await expect.poll(() => run.view()).toMatchObject({ kind: 'progress', isDone: true });
  });

  it.each(['disk-full', 'worker-unreachable', 'read-back-differs', 'extension-reloaded'] as const)(
    'presses nothing when storing ends with %s',
    async (code) => {
      const run = start({ save: async () => fail({ code, detail: null }) });
      await chooseGround(run);
      await expect
        .poll(() => {
          const view = run.view();
          return view?.kind === 'progress' && view.isDone;
        })
        .toBe(true);
      expect(run.drafts).toHaveLength(1);
      expect(stage.pressed).toEqual([]);
      expect(run.outcomes).toEqual([]);
    },
  );

  it('presses nothing when the evidence was disposed of before it came so far', async () => {
    const run = start({ isStillStored: false });
    await chooseGround(run);
    const refused = { kind: 'refused', step: 'locate', reason: 'evidence-missing' };
    await expect.poll(() => run.outcomes).toEqual([refused]);
    expect(stage.pressed).toEqual([]);
  });

  it('goes quiet when the extension was replaced, and says so', async () => {
    const run = start({ save: async () => fail({ code: 'extension-reloaded', detail: null }) });
    await chooseGround(run);
    await expect.poll(() => document.querySelector('bevara-notice')).not.toBeNull();
    expect(markers()).toHaveLength(0);
  });

  it('keeps no text, picture or HTML of child sexual abuse material, and registers what must be registered', async () => {
    const run = start({
      ground: { ...GROUND, evidence: 'metadata', forcesRegistration: true, isConfidential: true },
    });
    await chooseGround(run);
    await expect.poll(() => run.drafts.length).toBe(1);
    expect(run.drafts[0]).toMatchObject({
      html: '',
      threadHtml: '',
      media: [],
      screenshots: [],
      thread: [],
      purpose: { registration: { isConfidential: true, title: TARGET.author } },
    });
    expect(JSON.stringify(run.drafts[0])).not.toContain(TARGET.text);
  });

  it('does nothing on a ground or measure that the policy does not have', async () => {
    const run = start({ ground: { ...GROUND, measures: ['delete'] } });
    await chooseGround(run, 'hide');
    run.panel()?.callbacks.chooseGround({ groundId: 'criticism', measure: 'delete', groundText: null });
    expect(run.view()?.kind).toBe('grounds');
    expect(run.drafts).toEqual([]);
  });
});

it('sends to the registry without touching the comment', async () => {
  const run = start();
  await run.begun;
  await press('to-registry');
  await expect.poll(() => run.view()).toMatchObject({ kind: 'register', suggestedTitle: TARGET.author });
  run.panel()?.callbacks.register({
    title: 'About the bath',
    criterionId: 'action',
    caseNumber: null,
    isConfidential: false,
    note: '',
  });
  await expect.poll(() => run.view()).toMatchObject({ kind: 'progress', isDone: true });
  expect(run.drafts[0]?.purpose).toMatchObject({ removal: null, registration: { title: 'About the bath' } });
  expect(stage.pressed).toEqual([]);
});

it('says that it is busy when a second comment is chosen meanwhile, as long as that is so', async () => {
  let finish = () => {};
  const saved = new Promise<void>((resolve) => (finish = resolve));
  const run = start({
    save: async () => {
      await saved;
      return fail({ code: 'disk-full', detail: null });
    },
  });
  await chooseGround(run);
  await press('to-registry');
  await press('preserve-and-remove');
  const notices = () =>
    [...document.querySelectorAll('bevara-notice')].map((host) => host.shadowRoot?.textContent);
  expect(notices()).toEqual(['A comment is being handled. Wait until it is done.']);
  expect(run.view()).toMatchObject({ kind: 'progress', isDone: false });
  finish();
  await expect.poll(notices).toEqual([]);
  expect(run.drafts).toHaveLength(1);
});

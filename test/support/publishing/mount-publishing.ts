import { userEvent } from 'vitest/browser';
import type { PublishingContext } from '@/utils/domain/checklist';
import { createPracticeAccount } from '@/utils/domain/practice-account';
import type { PublicationDraft, RecognisedPost } from '@/utils/domain/publication';
import { fail, succeed } from '@/utils/domain/result';
import type { Ask } from '@/utils/messaging/ask';
import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { loadPublishingPolicy } from '@/utils/policies/publishing-policy';
import type { ChecklistApi } from '@/utils/publishing/checklist-script';
import { createDesk } from '@/utils/publishing/create-desk';
import { startPublishing } from '@/utils/publishing/start-publishing';
import { mountPractice, eventually, ORIGIN } from '@/test/support/practice/mount-practice';

/** What the background would answer, and what it was told. */
export interface FakeBackground {
  context: PublishingContext;
  /** Null while receipts can be stored. */
  failure: 'disk-full' | 'database-blocked' | null;
  readonly tried: PublicationDraft[];
  readonly stored: PublicationDraft[];
  readonly recognised: RecognisedPost[];
  readonly confirmed: string[];
}

/** The base pack on the practice page's account: an identity number holds a post, questions advise. */
export async function makeContext(more: Partial<PublishingContext> = {}): Promise<PublishingContext> {
  const policy = await loadPublishingPolicy('se/_base');
  if (!policy.ok) throw new Error(JSON.stringify(policy.failure));
  return {
    accounts: [createPracticeAccount(ORIGIN)],
    policy: policy.value,
    editor: { editorId: 'editor-1', name: 'Ebba Ek', title: '', unit: '', role: 'editor' },
    language: 'sv',
    isCrisis: false,
    centralAccountIds: [],
    recent: [],
    daysToElection: null,
    asksLinks: false,
    confirmedLabels: [],
    extensionVersion: '0',
    ...more,
  };
}

/** The practice page with publishing over it, as a content script would run it; only the background is made up. */
export async function mountPublishing(given: {
  readonly context?: PublishingContext;
  readonly adapt?: (adapter: PlatformAdapter) => PlatformAdapter;
  readonly loadChecklist?: () => Promise<ChecklistApi | null>;
}) {
  const practice = mountPractice();
  const ending = new AbortController();
  const background: FakeBackground = {
    context: given.context ?? (await makeContext()),
    failure: null,
    tried: [],
    stored: [],
    recognised: [],
    confirmed: [],
  };
  const answers: Record<string, (data: never) => unknown> = {
    'publishing:context': () => succeed(background.context),
    'publishing:save-receipt': (receipt: PublicationDraft) => {
      background.tried.push(receipt);
      if (background.failure) return fail({ code: background.failure, detail: null });
      background.stored.push(receipt);
      return succeed(null);
    },
    'publishing:recognise': (post: RecognisedPost) => {
      background.recognised.push(post);
      return succeed(null);
    },
    'settings:confirm-label': (key: string) => {
      background.confirmed.push(key);
      return succeed(null);
    },
    'spelling:check': () => succeed([]),
    'spelling:suggest': () => succeed([]),
  };
  const ask = (async (type: string, data: never) => answers[type]?.(data)) as unknown as Ask;
  const at = (page: PageContext): PageContext => ({ ...page, url: practice.page().url });
  const { adapter } = practice;
  const placed: PlatformAdapter = {
    ...adapter,
    identifyPage: (page) => adapter.identifyPage(at(page)),
    findComposers: (page) => adapter.findComposers(at(page)),
    readComposer: (within, page) => adapter.readComposer(within, at(page)),
    findPosts: (page) => adapter.findPosts(at(page)),
  };
  let change = () => {};
  await startPublishing({
    adapter: given.adapt?.(placed) ?? placed,
    document,
    ask,
    loadChecklist: given.loadChecklist ?? (async () => ({ createDesk })),
    watchChanges: (_, onChange) => {
      change = onChange;
    },
    signal: ending.signal,
  });
  return {
    practice,
    background,
    /** Tells the page that something has changed in the background. */
    tellChange: () => change(),
    unmount() {
      ending.abort();
      practice.unmount();
    },
  };
}

export const editor = () => document.querySelector<HTMLElement>('[data-box="post"]');
export const control = () => document.querySelector<HTMLElement>('[data-sends="post"]');
/** What the list shows right now. */
export const listText = () =>
  document.querySelector('bevara-checklist')?.shadowRoot?.querySelector('.list')?.textContent ?? '';

export async function openComposer(): Promise<void> {
  const trigger = [...document.querySelectorAll<HTMLElement>('[role="button"]')].find(({ textContent }) =>
    /Vad är på gång/.test(textContent ?? ''),
  );
  trigger?.click();
  await eventually(editor).not.toBeNull();
}

/** Writes into the open composer, over what stands there, as a person would. */
export async function write(text: string): Promise<void> {
  await userEvent.click(editor()!);
  await userEvent.keyboard('{Control>}a{/Control}');
  await userEvent.keyboard(text);
}

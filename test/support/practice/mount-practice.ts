import '@/entrypoints/practice/practice.css';
import '@/entrypoints/practice/practice-site.css';
import '@/entrypoints/practice/practice-thread.css';
import '@/entrypoints/practice/practice-portals.css';
import { expect } from 'vitest';
import type { Language } from '@/utils/domain/language';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { createPracticeAdapter } from '@/utils/platforms/practice/adapter';
import type { Stage } from '@/utils/platforms/practice/stage/stage';
import { startStage } from '@/utils/platforms/practice/stage/start-stage';

export const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

/** Waits for something on the page, patiently enough for a busy machine. */
export function eventually<T>(look: () => T, message?: string) {
  return expect.poll(look, { message });
}

export interface MountedPractice {
  readonly stage: Stage;
  readonly adapter: PlatformAdapter;
  readonly kept: Map<string, string>;
  page(): PageContext;
  /** The element of the comment with that part in the story; on the timeline unless `inside` says otherwise. */
  find(role: string, inside?: ParentNode): HTMLElement | null;
  /** The adapter's handle for the same. Throws when it is not on the page. */
  handle(role: string): CommentHandle;
  press(element: Element | null | undefined): void;
  unmount(): void;
}

/** Draws the practice page into the test's own document, at the quick pace. `kept` is what an earlier visit left behind. */
export function mountPractice(
  search = '',
  { language = 'sv', kept = new Map() }: { language?: Language; kept?: Map<string, string> } = {},
): MountedPractice {
  const container = document.createElement('div');
  document.body.append(container);
  const ending = new AbortController();
  let address = search;
  const stage = startStage({
    container,
    language,
    search: `${search}${search === '' ? '?' : '&'}speed=fast`,
    clock: Date.now,
    storage: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
    },
    navigate: (next) => {
      address = next;
    },
    signal: ending.signal,
  });
  const adapter = createPracticeAdapter(ORIGIN);
  const page = () => ({ document, url: new URL(`${ORIGIN}/practice.html${address}`), now: Date.now() });
  const find = (role: string, inside: ParentNode = container) =>
    inside.querySelector<HTMLElement>(`[data-practice="${role}"]`);
  return {
    stage,
    adapter,
    kept,
    page,
    find,
    handle(role) {
      const element = find(role);
      const handle = element && adapter.findComments(element).find((found) => found.element === element);
      if (!handle) throw new Error(`no comment ${role} on the page`);
      return handle;
    },
    press(element) {
      if (!(element instanceof HTMLElement)) throw new Error('nothing to press');
      element.click();
    },
    unmount() {
      ending.abort();
      container.remove();
      for (const portal of document.querySelectorAll('[data-portal]')) portal.remove();
      delete document.body.dataset['pressed'];
    },
  };
}

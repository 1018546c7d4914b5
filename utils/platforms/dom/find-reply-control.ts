import type { CommentHandle } from '@/utils/platforms/adapter';
import { owns } from './author-link';
import { normalizeLabel } from './normalize-label';
import { readLine } from './page-text';
import type { ThreadSite } from './thread-site';

/** The word itself, alone; `reading-words.ts` knows the same ones as what stands under a comment. */
const WORDS = new Set(['reply', 'svara', 'svar']);

/** The comment's own "Reply"; null where it has none or its word is unknown. */
export function findReplyControl({ element }: CommentHandle, site: ThreadSite): HTMLElement | null {
  const buttons = [...element.querySelectorAll<HTMLElement>(site.marks.button)];
  return (
    buttons.find(
      (button) => owns(element, button, site) && WORDS.has(normalizeLabel(readLine(button) ?? '')),
    ) ?? null
  );
}

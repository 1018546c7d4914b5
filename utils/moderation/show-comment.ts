import { MARKER_NAME } from '@/components/overlay/marker';
import type { ShowGoal } from '@/utils/messaging/protocol';
import type { PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { highlight } from './highlight';

const SHOWN_MS = 4_000;

/**
 * Brings a comment into view, frames it for a moment and puts the focus where the editor goes on: at the marker's control
 * for what is to be done, which is pressed by nobody but the editor, or at the platform's own way to reply. Nothing is
 * written into the platform. False when the comment is not on the page.
 */
export function showComment(
  adapter: PlatformAdapter,
  page: PageContext,
  { commentId, goal }: { readonly commentId: string; readonly goal: ShowGoal },
): boolean {
  const handle = adapter.locate(commentId, page);
  if (!handle) return false;
  handle.element.scrollIntoView({ block: 'center' });
  const frame = highlight(handle.element as HTMLElement);
  setTimeout(() => frame.release(), SHOWN_MS);
  if (goal === 'reply') {
    adapter.findReplyControl(handle)?.click();
    return true;
  }
  const buttons = handle.element.querySelector(MARKER_NAME)?.shadowRoot;
  const own = goal === 'read' ? null : buttons?.querySelector<HTMLElement>(`#${goal}`);
  // "Preserve only" lies behind "…".
  (
    own ??
    (goal === 'preserve-only' ? buttons?.querySelector<HTMLElement>('#more') : null) ??
    buttons?.querySelector('button')
  )?.focus();
  return true;
}

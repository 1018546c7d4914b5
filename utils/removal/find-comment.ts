import type { RemovalOutcome } from '@/utils/domain/removal';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { CommentHandle } from '@/utils/platforms/adapter';
import { checkComment } from './check-comment';
import { refuse, type Removal } from './removal';
import { waitFor } from './wait-for';

/**
 * Finds the comment before anything is pressed. Gone already is believed only of a page that works and is the one on
 * which the comment was captured, and only when it stays so.
 */
export async function findComment(removal: Removal): Promise<Result<CommentHandle, RemovalOutcome>> {
  const { adapter, expected, measure, page, signal, timing } = removal;
  const stop = adapter.findStop(page());
  if (stop) return fail(refuse('locate', stop));
  const state = await waitFor(() => adapter.stateOf(expected.commentId, page()), {
    document: page().document,
    milliseconds: timing.step,
    holds: (seen) => (seen === 'gone' ? timing.settle : 0),
    isSame: Object.is,
    signal,
  });
  if (state === 'hidden' && measure === 'hide') return fail(refuse('locate', 'already-hidden'));
  if (state === 'gone') return fail(explainMissing(removal));
  const handle = adapter.locate(expected.commentId, page());
  if (handle && adapter.read(handle, page()).isCut) await adapter.expand(handle, signal);
  signal.throwIfAborted();
  const check = checkComment(removal);
  return check.ok ? succeed(check.value) : fail(refuse('locate', check.failure));
}

function explainMissing({ adapter, expected, page }: Removal): RemovalOutcome {
  const here = page();
  const stop = adapter.findStop(here);
  if (stop) return refuse('locate', stop);
  if (withoutFragment(here.url.href) !== withoutFragment(expected.address))
    return refuse('locate', 'other-page');
  if (adapter.health(here).failures.length > 0) return refuse('locate', 'page-unreadable');
  return { kind: 'already-gone' };
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}

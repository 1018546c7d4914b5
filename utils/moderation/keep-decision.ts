import type { Failure } from '@/utils/domain/failure';
import type { EditorsChange } from '@/utils/domain/pending-comment';
import { succeed, type Result } from '@/utils/domain/result';
import type { CommentHandle } from '@/utils/platforms/adapter';
import type { Flow } from './flow';
import { readNoticed } from './read-noticed';

/** Keeps what the editor decided at a comment, all of it or nothing (NYK-25). What is practised on is kept nowhere. */
export function keepDecision(
  { adapter, account, page, ask, makeId }: Flow,
  handle: CommentHandle,
  changes: readonly EditorsChange[],
): Promise<Result<null, Failure>> {
  if (account.platform === 'practice') return Promise.resolve(succeed(null));
  return ask('pending:decide', {
    platform: account.platform,
    accountId: account.id,
    comment: readNoticed(adapter, account, handle, page(), new Map()),
    steps: changes.map((change) => ({ stepId: makeId(), change })),
  });
}

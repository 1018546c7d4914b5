import type { AnsweringContext, GuideEnd } from '@/utils/domain/answering';
import type { EditorsChange } from '@/utils/domain/pending-comment';
import type { CommentHandle } from '@/utils/platforms/adapter';
import { notice, openAt, type Flow } from './flow';
import { keepDecision } from './keep-decision';
import { preserveAndRemove } from './preserve-and-remove';
import { preserveOnly } from './preserve-only';
import { replyWith } from './reply-to-comment';
import { sendToRegistry } from './send-to-registry';

/** The pack's questions at a comment, which end in what is to be done with it (NYK-25, VAR-17, SOG-8). */
export function guideComment(flow: Flow, handle: CommentHandle): void {
  flow.choose(async () => {
    const { platform } = flow.account;
    const context = await flow.ask('answering:context', { platform, commentId: handle.commentId });
    if (!context.ok) return openAt(flow, handle, notice('failure', { failure: context.failure }), {});
    const { policy } = context.value;
    return openAt(
      flow,
      handle,
      { kind: 'guide', policy },
      {
        openChart: () => void flow.ask('answering:open-chart'),
        endGuide: (end) => void follow(flow, handle, context.value, end),
      },
    );
  });
}

/** Keeps the way and goes on with its action. What is stored or removed says by itself whether it could be done. */
async function follow(
  flow: Flow,
  handle: CommentHandle,
  context: AnsweringContext,
  { path, node, groundId }: GuideEnd,
): Promise<void> {
  const keeping = keepDecision(flow, handle, [{ kind: 'guided', path }, ...consequenceOf(node.action)]);
  if (node.action === 'remove') return preserveAndRemove(flow, handle, groundId);
  if (node.action === 'register') return sendToRegistry(flow, handle, node.criterion ?? null);
  if (node.action === 'preserve') return preserveOnly(flow, handle);
  const kept = await keeping;
  if (!kept.ok) return flow.panel.show(notice('failure', { failure: kept.failure }), {});
  if (node.action === 'no-action') return flow.panel.close();
  if (node.action === 'pass-on' || node.action === 'ask-for-help') return passOn(flow, handle, context, node);
  await replyWith(flow, handle, node.reply ?? null, () => {
    if (node.action === 'reply-and-preserve') preserveOnly(flow, handle);
    else if (node.action !== 'reply') sendToRegistry(flow, handle, node.criterion ?? null);
  });
}

function consequenceOf(action: GuideEnd['node']['action']): EditorsChange[] {
  switch (action) {
    case 'no-action':
      return [{ kind: 'dismissed', reason: 'no-question' }];
    case 'remove':
    case 'register':
    case 'preserve':
      return [];
    default:
      return [{ kind: 'accepted' }];
  }
}

function passOn(
  flow: Flow,
  handle: CommentHandle,
  { policy: { handOvers }, people }: AnsweringContext,
  { handOver, reply }: GuideEnd['node'],
): void {
  flow.panel.show(
    { kind: 'assign', handOvers, handOver: handOver ?? null, people },
    {
      assign: async (to, as) => {
        const kept = await keepDecision(flow, handle, [{ kind: 'assigned', to, handOver: as }]);
        if (!kept.ok) return flow.panel.show(notice('failure', { failure: kept.failure }), {});
        if (reply === undefined) return flow.panel.close();
        await replyWith(flow, handle, reply);
      },
    },
  );
}

import type { CommentHandle } from '@/utils/platforms/adapter';
import { openAt, openRecord, type Flow } from './flow';
import { preserve } from './preserve';
import { emptyProgress, startProgress } from './progress';

/** Keeps a comment that stays where it is (SOG-6: worth archiving by itself). */
export function preserveOnly(flow: Flow, handle: CommentHandle): void {
  flow.work(async (signal) => {
    // Asked first, so that the answer comes while the panel opens.
    const isRefused = flow.camera.isRefused(signal);
    await openAt(flow, handle, emptyProgress(), {});
    const progress = startProgress(flow, {
      removal: null,
      ground: null,
      callbacks: { openRecord: openRecord(flow) },
    });
    const purpose = { removal: null, registration: null };
    const preserved = await preserve(flow, { handle, scope: 'all', purpose, progress, signal, isRefused });
    if (preserved) progress.change({ isDone: true });
  });
}

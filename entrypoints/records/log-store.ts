import { createStore } from 'zustand/vanilla';
import type { LogState } from '@/components/records/log-check';
import { verifyChain } from '@/utils/records/chain';
import type { BevaraDatabase } from '@/utils/records/database';
import { tryTo } from './try-to';

/** Walks the whole chain of events when an editor asks for it. */
export function createLogStore(db: BevaraDatabase) {
  const store = createStore<LogState>(() => ({ kind: 'idle' }));

  async function check(): Promise<void> {
    const show = (state: LogState) => store.setState(state, true);
    show({ kind: 'working' });
    const tried = await tryTo(db, () => verifyChain(db));
    if (!tried.ok) return show({ kind: 'failed', code: tried.failure });
    const read = tried.value;
    show(read.ok ? { kind: 'read', ...read.value } : { kind: 'failed', code: read.failure.code });
  }
  return { store, check };
}

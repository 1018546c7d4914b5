import { createStore } from 'zustand/vanilla';
import type { KeptLeave } from '@/components/pending/leave-form';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Leave } from '@/utils/domain/service-calendar';
import { askBackground } from '@/utils/messaging/ask-background';

interface LeaveState {
  readonly leaves: readonly KeptLeave[];
  readonly failure: Failure | null;
}

/** Editors' leave, and the two changes to it; each says whether it was kept. */
export function createLeaveStore() {
  const store = createStore<LeaveState>(() => ({ leaves: [], failure: null }));

  async function load(): Promise<void> {
    const listed = await askBackground('pending:leaves');
    store.setState(listed.ok ? { leaves: listed.value } : { failure: listed.failure });
  }

  async function afterwards(done: Result<null, Failure>): Promise<boolean> {
    store.setState({ failure: done.ok ? null : done.failure });
    if (done.ok) await load();
    return done.ok;
  }

  return {
    store,
    load,
    add: async (leave: Leave) =>
      afterwards(await askBackground('pending:save-leave', { ...leave, id: crypto.randomUUID() })),
    remove: async (id: string) => afterwards(await askBackground('pending:remove-leave', id)),
  };
}

export type LeaveStore = ReturnType<typeof createLeaveStore>;

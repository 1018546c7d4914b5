import { createStore } from 'zustand/vanilla';
import type { KeptLeave } from '@/components/pending/leave-form';
import type { Leave } from '@/utils/domain/service-calendar';
import { askBackground } from '@/utils/messaging/ask-background';

/** Editors' leave, and the two changes to it. */
export function createLeaveStore() {
  const store = createStore<{ readonly leaves: readonly KeptLeave[] }>(() => ({ leaves: [] }));

  async function load(): Promise<void> {
    const listed = await askBackground('pending:leaves');
    if (listed.ok) store.setState({ leaves: listed.value });
  }

  return {
    store,
    load,
    async add(leave: Leave): Promise<void> {
      await askBackground('pending:save-leave', { ...leave, id: crypto.randomUUID() });
      await load();
    },
    async remove(id: string): Promise<void> {
      await askBackground('pending:remove-leave', id);
      await load();
    },
  };
}

export type LeaveStore = ReturnType<typeof createLeaveStore>;

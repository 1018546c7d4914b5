import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';
import type { AccountPeople } from '@/utils/domain/account';
import type { Leave } from '@/utils/domain/service-calendar';
import type { PeriodName } from '@/utils/domain/supervision';
import { askBackground } from '@/utils/messaging/ask-background';
import type { SupervisionState } from './supervision-state';

/** What the page shows, and everything that can be changed on it. */
export function createSupervisionStore() {
  const store = createStore<SupervisionState>(() => ({
    period: 'quarter',
    report: null,
    leaves: [],
    captures: null,
    reminder: null,
    isRefused: false,
    failure: null,
  }));
  const { getState, setState } = store;

  async function load(): Promise<void> {
    const { period } = getState();
    const [report, leaves, reminder, captures] = await Promise.all([
      askBackground('supervision:report', period),
      askBackground('pending:leaves'),
      askBackground('supervision:reminder'),
      askBackground('archive:overview'),
    ]);
    // Another was chosen meanwhile: its own answer is on the way.
    if (getState().period !== period) return;
    if (!report.ok) return setState({ failure: report.failure.code });
    if (!leaves.ok) return setState({ failure: leaves.failure.code });
    setState({
      report: report.value,
      leaves: leaves.value,
      reminder: reminder.ok ? reminder.value.time : null,
      captures: captures.ok ? captures.value : null,
      failure: null,
    });
  }

  /** Shows what has come of a change, or why it was not made. Returns whether it was. */
  async function afterwards(done: Awaited<ReturnType<typeof askBackground<'accounts:remove'>>>) {
    if (done.ok) await load();
    else setState({ failure: done.failure.code });
    return done.ok;
  }

  return {
    store,
    load,
    choosePeriod: (period: PeriodName) => (setState({ period }), load()),
    noteByHand: async (accountId: string) =>
      afterwards(await askBackground('supervision:note-by-hand', { id: crypto.randomUUID(), accountId })),
    namePeople: async (id: string, people: AccountPeople) =>
      afterwards(await askBackground('accounts:name-people', { id, people })),
    addLeave: async (leave: Leave) =>
      afterwards(await askBackground('pending:save-leave', { ...leave, id: crypto.randomUUID() })),
    removeLeave: async (id: string) => afterwards(await askBackground('pending:remove-leave', id)),
    /** Must be called straight from a gesture, or the browser does not ask. */
    async setReminder(time: string | null): Promise<void> {
      const isGiven =
        time === null || (await browser.permissions.request({ permissions: ['notifications'] }));
      if (!isGiven) return setState({ isRefused: true });
      const set = await askBackground('supervision:set-reminder', time);
      setState(set.ok ? { reminder: set.value.time, isRefused: false } : { failure: set.failure.code });
    },
  };
}

export type SupervisionStore = ReturnType<typeof createSupervisionStore>;

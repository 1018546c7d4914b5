import { createStore } from 'zustand/vanilla';
import type { DisposalState } from '@/components/records/disposal-view';
import type { RecordRowView } from '@/components/records/record-view';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import type { BevaraDatabase } from '@/utils/records/database';
import { disposeEach } from './dispose-each';
import type { ReadRules } from './dispose-in-force';
import { readDisposals } from './read-disposals';
import { tryTo } from './try-to';

interface DisposalDependencies {
  readonly db: BevaraDatabase;
  readonly editorId: string;
  readonly resolved: ResolvedPolicy | null;
  readonly readRules: ReadRules;
  readonly load: (ids: readonly string[]) => Promise<readonly RecordRowView[]>;
  /** Records are gone; the other views follow. */
  readonly onChange: () => Promise<void>;
}

/** What the retention schedule says of everything that is stored, and disposing of it rule by rule. */
export function createDisposalStore(dependencies: DisposalDependencies) {
  const { db, editorId, resolved, readRules, load, onChange } = dependencies;
  const store = createStore<DisposalState>(() => ({
    kind: 'unread',
    looked: 0,
    groups: [],
    failure: null,
    outcome: null,
  }));
  const { getState, setState } = store;

  async function look(): Promise<void> {
    setState({ kind: 'looking', looked: 0 });
    const retention = resolved?.policy.retention ?? {};
    const tried = await tryTo(db, () => readDisposals(db, retention, load, (looked) => setState({ looked })));
    const failure = !tried.ok ? tried.failure : !tried.value.ok ? tried.value.failure.code : null;
    const groups = tried.ok && tried.value.ok ? tried.value.value : [];
    setState((before) => ({ kind: 'ready', groups, failure: failure ?? before.failure }));
  }

  return {
    store,
    /** Lets go of confidential records that were read before they were sealed. */
    async reread(): Promise<void> {
      const isOpen = ({ record }: RecordRowView) => record.isConfidential && !record.isSealed;
      if (!getState().groups.some(({ records }) => records.some(isOpen))) return;
      setState({ groups: [] });
      await look();
    },
    look: async () => {
      setState({ outcome: null, failure: null });
      await look();
    },
    /** Whatever came of it, what is gone is gone, so that everything is read anew. */
    async dispose(rule: string, recordIds: readonly string[], confirmed: number): Promise<void> {
      if (!resolved) return;
      const { ref, policy } = resolved;
      const order = { editorId, rule, policy: ref, retention: policy.retention, confirmed };
      setState({ failure: null });
      const { failure, ...outcome } = await disposeEach(db, order, recordIds, readRules, (looked) =>
        setState({ kind: 'disposing', looked }),
      );
      setState({ outcome, failure });
      await look();
      await onChange();
    },
  };
}

export type DisposalStore = ReturnType<typeof createDisposalStore>;

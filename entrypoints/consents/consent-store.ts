import { createStore } from 'zustand/vanilla';
import type { KeptConsent } from '@/utils/domain/consent';
import type { FailureCode } from '@/utils/domain/failure';
import { listConsents, withdrawConsent } from '@/utils/records/consents';
import type { BevaraDatabase } from '@/utils/records/database';

export interface ConsentsState {
  /** Null until they have been read. */
  readonly consents: readonly KeptConsent[] | null;
  /** YYYY-MM-DD, the day on which they were read. */
  readonly today: string;
  readonly failure: FailureCode | null;
}

/** The consents as the page shows them, and taking one back. */
export function createConsentStore(db: BevaraDatabase, editorId: string, vaultKey: () => CryptoKey | null) {
  const store = createStore<ConsentsState>(() => ({ consents: null, today: '', failure: null }));

  async function load(): Promise<void> {
    const listed = await listConsents(db, vaultKey());
    if (!listed.ok) return store.setState({ failure: listed.failure.code });
    const today = new Date().toLocaleDateString('sv-SE');
    store.setState({ consents: listed.value, today, failure: null });
  }

  return {
    store,
    load,
    async withdraw(recordId: string): Promise<void> {
      const done = await withdrawConsent(db, Date.now, { recordId, editorId });
      if (done.ok) await load();
      else store.setState({ failure: done.failure.code });
    },
  };
}

export type ConsentStore = ReturnType<typeof createConsentStore>;

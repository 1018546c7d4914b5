import { createStore } from 'zustand/vanilla';
import type { VaultView } from '@/components/records/vault-bar';
import { attempt } from '@/utils/records/attempt';
import type { BevaraDatabase } from '@/utils/records/database';
import { sealAll } from '@/utils/records/vault/seal-record';
import { createVault, readVault, SHORTEST_PASSPHRASE, unlockVault } from '@/utils/records/vault/vault';

/** Minutes without a key press or click until the vault locks itself. */
const MINUTES = 5;

/** Holds the vault's key as long as it is unlocked, in this page's memory and nowhere else. */
export function createVaultStore(db: BevaraDatabase, onChange: () => Promise<void>) {
  const store = createStore<VaultView>(() => ({
    kind: 'none',
    isWorking: false,
    isWrong: false,
    minutes: MINUTES,
    shortest: SHORTEST_PASSPHRASE,
  }));
  let key: CryptoKey | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function hold(opened: CryptoKey | null): Promise<void> {
    key = opened;
    const kind = opened ? 'open' : (await readVault(db)) ? 'locked' : 'none';
    store.setState({ kind, isWorking: false });
    touch();
    await onChange();
  }

  function touch(): void {
    clearTimeout(timer);
    if (key) timer = setTimeout(() => void hold(null), MINUTES * 60_000);
  }

  return {
    store,
    key: () => key,
    /** Somebody is at work; the time until it locks begins anew. */
    touch,
    lock: () => hold(null),
    /** Seals what lies open and says whether there is a vault. */
    async load(): Promise<void> {
      const found = await attempt(db, () => readVault(db));
      if (!found.ok || !found.value) return;
      store.setState({ kind: 'locked' });
      await sealAll(db, Date.now);
    },
    async create(passphrase: string): Promise<void> {
      store.setState({ isWorking: true });
      const made = await createVault(db, Date.now, passphrase);
      if (made.ok) await sealAll(db, Date.now);
      await hold(made.ok ? made.value : null);
    },
    async unlock(passphrase: string): Promise<void> {
      store.setState({ isWorking: true, isWrong: false });
      const opened = await unlockVault(db, passphrase);
      store.setState({ isWrong: !opened.ok });
      await hold(opened.ok ? opened.value : null);
    },
  };
}

export type VaultStore = ReturnType<typeof createVaultStore>;

import { createStore } from 'zustand/vanilla';
import type { VaultView } from '@/components/records/vault-bar';
import type { BevaraDatabase } from '@/utils/records/database';
import { catchUpConfidential } from '@/utils/records/follow-confidential';
import { sealAll } from '@/utils/records/vault/seal-record';
import { createVault, readVault, SHORTEST_PASSPHRASE, unlockVault } from '@/utils/records/vault/vault';
import { createIdleClock } from './idle-clock';
import { openLockChannel } from './lock-channel';
import { tryTo } from './try-to';

/** Minutes without a key press or click until the vault locks itself. */
const MINUTES = 5;

/** Holds the vault's key as long as it is unlocked, in this page's memory and nowhere else. */
export function createVaultStore(db: BevaraDatabase, onChange: () => Promise<void>) {
  const store = createStore<VaultView>(() => ({
    kind: 'none',
    isWorking: false,
    isWrong: false,
    isFailed: false,
    minutes: MINUTES,
    shortest: SHORTEST_PASSPHRASE,
  }));
  let key: CryptoKey | null = null;
  const idle = createIdleClock(MINUTES * 60_000, () => void hold(null));

  async function hold(opened: CryptoKey | null): Promise<void> {
    key = opened;
    const vault = opened ? null : await tryTo(db, () => readVault(db));
    // What cannot be read is no reason to offer a second passphrase.
    const kind = opened ? 'open' : vault?.ok && !vault.value ? 'none' : 'locked';
    store.setState({ kind, isWorking: false, isFailed: vault?.ok === false });
    if (key) idle.start();
    else idle.stop();
    await onChange();
  }

  const tellOthers = openLockChannel(() => void (key && hold(null)));
  const begin = () => store.setState({ isWorking: true, isWrong: false, isFailed: false });
  const giveUp = () => store.setState({ isWorking: false, isFailed: true });

  return {
    store,
    key: () => key,
    /** Somebody is at work; the time until it locks begins anew. */
    touch: idle.touch,
    /** On every page: whoever locks before leaving the desk means all of them. */
    lockEverywhere: () => (tellOthers(), hold(null)),
    lock: () => hold(null),
    /** Follows what earlier versions left behind, seals what lies open and says whether there is a vault. */
    async load(): Promise<void> {
      await tryTo(db, () => catchUpConfidential(db, Date.now));
      const found = await tryTo(db, () => readVault(db));
      if (!found.ok || !found.value) return;
      store.setState({ kind: 'locked' });
      await tryTo(db, () => sealAll(db, Date.now));
    },
    async create(passphrase: string): Promise<void> {
      begin();
      const made = await tryTo(db, () => createVault(db, Date.now, passphrase));
      if (!made.ok) return giveUp();
      if (!made.value.ok) {
        // Another tab may have made one meanwhile.
        await hold(null);
        return giveUp();
      }
      await tryTo(db, () => sealAll(db, Date.now));
      await hold(made.value.value);
    },
    async unlock(passphrase: string): Promise<void> {
      begin();
      const opened = await tryTo(db, () => unlockVault(db, passphrase));
      if (!opened.ok) return giveUp();
      store.setState({ isWrong: !opened.value.ok });
      await hold(opened.value.ok ? opened.value.value : null);
    },
  };
}

export type VaultStore = ReturnType<typeof createVaultStore>;

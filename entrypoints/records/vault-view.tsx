import { useStore } from 'zustand';
import { VaultBar } from '@/components/records/vault-bar';
import { useRecordsPage } from './page-context';

/** The vault, where there is one or something that should lie in one. */
export function VaultView() {
  const { finding, vault } = useRecordsPage();
  const view = useStore(vault.store);
  const hasConfidential = useStore(finding.store, ({ found }) =>
    found.facets.confidential.some(({ value }) => value !== 'open'),
  );
  if (!hasConfidential && view.kind === 'none') return null;
  return (
    <VaultBar
      vault={view}
      onCreate={(passphrase) => void vault.create(passphrase)}
      onUnlock={(passphrase) => void vault.unlock(passphrase)}
      onLock={() => void vault.lockEverywhere()}
    />
  );
}

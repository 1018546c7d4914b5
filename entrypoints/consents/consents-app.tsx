import { useStore } from 'zustand';
import { ConsentList } from '@/components/consents/consent-list';
import { useConsentWords } from '@/components/consents/consent-words';
import { VaultBar } from '@/components/records/vault-bar';
import { Callout } from '@/components/ui/callout';
import type { VaultStore } from '@/entrypoints/records/vault-store';
import type { FailureCode } from '@/utils/domain/failure';
import type { ConsentStore } from './consent-store';

interface ConsentsAppProps {
  readonly consents: ConsentStore;
  readonly vault: VaultStore;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
}

/** Every consent that is kept, and taking one back (NYK-11). */
export function ConsentsApp({ consents, vault, explain }: ConsentsAppProps) {
  const { t } = useConsentWords();
  const { consents: listed, today, failure } = useStore(consents.store);
  const vaultView = useStore(vault.store);
  return (
    <main className="consents">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {failure && (
        <Callout kind="bad" role="alert">
          {explain(failure)}
        </Callout>
      )}
      {vaultView.kind !== 'none' && (
        <VaultBar
          vault={vaultView}
          onCreate={(passphrase) => void vault.create(passphrase)}
          onUnlock={(passphrase) => void vault.unlock(passphrase)}
          onLock={() => void vault.lockEverywhere()}
        />
      )}
      {listed && (
        <ConsentList
          consents={listed}
          today={today}
          onWithdraw={(recordId) => void consents.withdraw(recordId)}
        />
      )}
    </main>
  );
}

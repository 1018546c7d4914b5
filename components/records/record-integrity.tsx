import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useRecordWords } from './record-words';

/** What a verification found; `failed` when the store could not be read. */
type Verification = 'working' | 'failed' | { readonly faults: readonly string[] };

interface RecordIntegrityProps {
  readonly evidenceHash: string;
  /** Names of the parts that are not as they were; empty when the record is intact, null when it could not be read. */
  readonly onVerify: () => Promise<readonly string[] | null>;
}

/** The digest that the record was stored with, and whether it still holds. */
export function RecordIntegrity({ evidenceHash, onVerify }: RecordIntegrityProps) {
  const { t } = useRecordWords();
  const [verification, setVerification] = useState<Verification | null>(null);

  async function verify() {
    setVerification('working');
    const faults = await onVerify();
    setVerification(faults ? { faults } : 'failed');
  }

  function sentence(): string {
    if (verification === null || verification === 'working') return '';
    if (verification === 'failed') return t('verify.failed');
    const { faults } = verification;
    return faults.length === 0 ? t('verify.intact') : t('verify.broken', { parts: faults.join(', ') });
  }

  const isWorking = verification === 'working';
  const isIntact = typeof verification === 'object' && verification?.faults.length === 0;
  return (
    <section>
      <h3>{t('section.integrity')}</h3>
      <p className="quiet">
        {t('digest')}: <code>{evidenceHash}</code>
      </p>
      <Button disabled={isWorking} onClick={() => void verify()}>
        {t(isWorking ? 'verify.working' : 'verify')}
      </Button>
      <p role="status" data-verified={isIntact ? 'intact' : undefined}>
        {sentence()}
      </p>
    </section>
  );
}

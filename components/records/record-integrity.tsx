import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useRecordWords } from './record-words';

/** What a verification found: null faults while it runs. */
type Verification = { readonly faults: readonly string[] | null };

interface RecordIntegrityProps {
  readonly evidenceHash: string;
  /** Names of the parts that are not as they were; empty when the record is intact. */
  readonly onVerify: () => Promise<readonly string[]>;
}

/** The digest that the record was stored with, and whether it still holds. */
export function RecordIntegrity({ evidenceHash, onVerify }: RecordIntegrityProps) {
  const { t } = useRecordWords();
  const [verification, setVerification] = useState<Verification | null>(null);

  async function verify() {
    setVerification({ faults: null });
    setVerification({ faults: await onVerify() });
  }

  return (
    <section>
      <h3>{t('section.integrity')}</h3>
      <p className="quiet">
        {t('digest')}: <code>{evidenceHash}</code>
      </p>
      <Button disabled={verification?.faults === null} onClick={() => void verify()}>
        {verification?.faults === null ? t('verify.working') : t('verify')}
      </Button>
      <p role="status" data-verified={verification?.faults?.length === 0 ? 'intact' : undefined}>
        {verification?.faults &&
          (verification.faults.length === 0
            ? t('verify.intact')
            : t('verify.broken', { parts: verification.faults.join(', ') }))}
      </p>
    </section>
  );
}

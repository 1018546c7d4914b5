import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { RecordEvents } from './record-events';
import { RecordEvidence } from './record-evidence';
import { RecordFacts, RegistrationFacts } from './record-facts';
import { RecordFields } from './record-fields';
import type { RecordView } from './record-view';
import { useRecordWords } from './record-words';

/** What a verification found: null faults while it runs. */
type Verification = { readonly faults: readonly string[] | null };

interface RecordDetailProps {
  readonly view: RecordView;
  /** Names of the parts that are not as they were; empty when the record is intact. */
  readonly onVerify: () => Promise<readonly string[]>;
}

/** One record, whole: the comment, why it was kept, its evidence, what has happened, and whether it is intact. */
export function RecordDetail({ view, onVerify }: RecordDetailProps) {
  const { t } = useRecordWords();
  const [verification, setVerification] = useState<Verification | null>(null);
  const { record, status } = view;

  async function verify() {
    setVerification({ faults: null });
    setVerification({ faults: await onVerify() });
  }

  return (
    <article className="record-detail" aria-label={t('section.comment')}>
      <header>
        <a className="back" href="#">
          {t('back')}
        </a>
        <span className="mark" data-status={status}>
          {t(`status.${status}`)}
        </span>
        {record.isPractice && (
          <span className="mark" data-status="practice">
            {t('practice-mark')}
          </span>
        )}
      </header>
      <section>
        <h2>{t('section.comment')}</h2>
        <blockquote dir="auto">{record.text || t('no-text')}</blockquote>
        <RecordFacts view={view} />
      </section>
      <RegistrationFacts view={view} />
      <RecordEvidence view={view} />
      <RecordEvents events={view.events} />
      <section>
        <h3>{t('section.integrity')}</h3>
        <p className="quiet">
          {t('digest')}: <code>{record.evidenceHash}</code>
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
      <RecordFields view={view} />
    </article>
  );
}

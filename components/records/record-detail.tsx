import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ConfidentialCover } from './confidential-cover';
import { DisposalSection, type DisposalView } from './disposal-section';
import { RecordEvents } from './record-events';
import { RecordEvidence } from './record-evidence';
import { RecordFacts, RegistrationFacts } from './record-facts';
import { RecordFields } from './record-fields';
import { RecordIntegrity } from './record-integrity';
import type { RecordView } from './record-view';
import { useRecordWords } from './record-words';

interface RecordDetailProps {
  readonly view: RecordView;
  /** True once the editor has had a confidential record shown on purpose. */
  readonly isShown: boolean;
  readonly disposal: DisposalView;
  /** Entering what the registrar says; null when there is nothing to enter. */
  readonly registering: ReactNode;
  readonly onShow: () => void;
  readonly onHide: () => void;
  /** Leads to everything about the author. */
  readonly onPerson: (() => void) | null;
  readonly onDisclose: () => void;
  readonly onVerify: () => Promise<readonly string[]>;
  readonly onDispose: (confirmed: number) => void;
}

/** One record, whole: the comment, why it was kept, its evidence, what has happened, and what may still be done. */
export function RecordDetail(props: RecordDetailProps) {
  const { view, isShown, disposal, registering } = props;
  const { onShow, onHide, onPerson, onDisclose, onVerify, onDispose } = props;
  const { t, search, disclosure } = useRecordWords();
  const { record, status } = view;
  const isMasked = record.isConfidential && !isShown;
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
      {record.isConfidential && (
        <ConfidentialCover
          isLocked={record.isSealed === true}
          isShown={isShown}
          onShow={onShow}
          onHide={onHide}
        />
      )}
      <section>
        <h2>{t('section.comment')}</h2>
        <blockquote dir="auto" data-masked={isMasked || undefined}>
          {isMasked ? t('masked') : record.text || t('no-text')}
        </blockquote>
        {!isMasked && <RecordFacts view={view} />}
        {!isMasked && onPerson && (
          <p>
            <button type="button" className="link" onClick={onPerson}>
              {search('person')}
            </button>
          </p>
        )}
      </section>
      {!isMasked && (
        <p>
          <Button onClick={onDisclose}>{disclosure('make')}</Button>
        </p>
      )}
      <RegistrationFacts view={view} isMasked={isMasked} />
      {registering}
      {!isMasked && <RecordEvidence view={view} />}
      <RecordEvents events={view.events} />
      <RecordIntegrity evidenceHash={record.evidenceHash} onVerify={onVerify} />
      <DisposalSection disposal={disposal} onDispose={onDispose} />
      {!isMasked && <RecordFields view={view} />}
    </article>
  );
}

import type { ReactNode } from 'react';
import type { ChainedEvent } from '@/utils/domain/event';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { ConfidentialCover } from './confidential-cover';
import { DisposalSection } from './disposal-section';
import type { DisposalView } from './disposal-view';
import { RecordEvents, sentenceOf } from './record-events';
import { RecordEvidence } from './record-evidence';
import { OwnFacts, RecordFacts, RegistrationFacts } from './record-facts';
import { RecordFields } from './record-fields';
import { RecordIntegrity } from './record-integrity';
import { RecordMarks } from './record-marks';
import type { OwnFact, PackNames, RecordView } from './record-view';
import { useRecordWords } from './record-words';
import { UnfinishedRemoval } from './unfinished-removal';

interface RecordDetailProps {
  readonly view: RecordView;
  readonly own: readonly OwnFact[];
  /** A sentence for each thing that could not be had. */
  readonly missing: readonly string[];
  /** Why what was asked for last was not done; null when it was. */
  readonly fault: string | null;
  /** True once the editor has had a confidential record shown on purpose. */
  readonly isShown: boolean;
  readonly disposal: DisposalView;
  /** ISO instant: when a removal was asked for whose end was never noted; null when there is none. */
  readonly unfinishedSince: string | null;
  /** Entering what the registrar says; null when there is nothing to enter. */
  readonly registering: ReactNode;
  /** Saving an archive capture; null for every other kind. */
  readonly saving: ReactNode;
  readonly onShow: () => void;
  readonly onHide: () => void;
  readonly names: PackNames;
  /** What can still be done about something that has happened. */
  readonly offer: (event: ChainedEvent) => ReactNode;
  /** Leads to everything about the author. */
  readonly onPerson: (() => void) | null;
  readonly onDisclose: () => void;
  /** An editor says what became of a removal whose end was never noted. */
  readonly onCloseRemoval: (isGone: boolean) => void;
  readonly onVerify: () => Promise<readonly string[] | null>;
  readonly onDispose: (confirmed: number) => void;
}

/** One record, whole: the comment, why it was kept, its evidence, what has happened, and what may still be done. */
export function RecordDetail(props: RecordDetailProps) {
  const { view, own, missing, fault, isShown, disposal, unfinishedSince } = props;
  const { registering, saving, names, offer } = props;
  const { onShow, onHide, onPerson, onDisclose, onCloseRemoval, onVerify, onDispose } = props;
  const { t, search, disclosure } = useRecordWords();
  const { record } = view;
  const made = view.events.find(({ type }) => type === 'made-confidential');
  const isMasked = record.isConfidential && !isShown;
  return (
    <article className="record-detail" aria-label={t(`section.of.${record.kind}`)}>
      <header>
        <a className="back" href="#">
          {t('back')}
        </a>
        <RecordMarks view={view} />
      </header>
      {fault && (
        <Callout kind="bad" role="alert">
          <strong>{t('failed')}.</strong> {fault}
        </Callout>
      )}
      {record.isConfidential && (
        <ConfidentialCover
          reason={made ? t(sentenceOf(made, record.kind)) : null}
          isLocked={record.isSealed === true}
          isShown={isShown}
          onShow={onShow}
          onHide={onHide}
        />
      )}
      {unfinishedSince && (
        <UnfinishedRemoval
          record={record}
          since={unfinishedSince}
          isMasked={isMasked}
          onClose={onCloseRemoval}
        />
      )}
      <section>
        <h2>{t(`section.of.${record.kind}`)}</h2>
        <blockquote dir="auto" data-masked={isMasked || undefined}>
          {isMasked ? t('masked') : record.text || t('no-text')}
        </blockquote>
        {!isMasked && <RecordFacts view={view} names={names} />}
        {!isMasked && onPerson && (
          <p>
            <button type="button" className="link" onClick={onPerson}>
              {search('person')}
            </button>
          </p>
        )}
      </section>
      {saving}
      {!isMasked && (
        <p>
          <Button onClick={onDisclose}>{disclosure('make')}</Button>
        </p>
      )}
      <RegistrationFacts view={view} isMasked={isMasked} />
      {registering}
      {!isMasked && <OwnFacts kind={record.kind} facts={own} />}
      {!isMasked && <RecordEvidence view={view} />}
      <RecordEvents events={view.events} kind={record.kind} names={names} offer={offer} />
      <RecordIntegrity evidenceHash={record.evidenceHash} onVerify={onVerify} />
      <DisposalSection disposal={disposal} onDispose={onDispose} />
      {!isMasked && <RecordFields view={view} missing={missing} />}
    </article>
  );
}

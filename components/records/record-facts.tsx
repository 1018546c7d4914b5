import type { ReactNode } from 'react';
import type { RecordKind } from '@/utils/domain/record';
import { directionOf } from '@/utils/domain/record-direction';
import { formatDay, formatInstant } from './dates';
import { OutwardLink } from './outward-link';
import type { OwnFact, PackNames, RecordView } from './record-view';
import { useRecordWords } from './record-words';

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

interface RecordFactsProps {
  readonly view: RecordView;
  readonly names: PackNames;
}

/** Who, when, where and why: what a reader asks first. */
export function RecordFacts({ view: { record, events }, names }: RecordFactsProps) {
  const { t, language } = useRecordWords();
  const written = record.writtenAt;
  const said = events.find(({ type }) => type === 'stored')?.data['outcome'];
  const outcome = said === 'published' || said === 'given-up' ? said : null;
  return (
    <dl className="facts">
      {!record.capture && (
        <Fact name={t('fact.author')}>
          {record.authorName ?? t('unknown-author')}
          {record.authorAddress && (
            <span className="quiet">
              <OutwardLink address={record.authorAddress} />
            </span>
          )}
        </Fact>
      )}
      {written && (
        <Fact name={t('fact.written')}>
          {written.from === written.until
            ? formatInstant(written.from, language)
            : t('fact.written.between', {
                from: formatInstant(written.from, language),
                until: formatInstant(written.until, language),
                shown: written.shown,
              })}
        </Fact>
      )}
      <Fact name={t('fact.account')}>{record.account.name}</Fact>
      {record.postText && <Fact name={t('fact.post')}>{record.postText}</Fact>}
      {record.permalink && (
        <Fact name={t('fact.address')}>
          <OutwardLink address={record.permalink} />
        </Fact>
      )}
      <Fact name={t('fact.direction')}>{t(`direction.${directionOf(record, outcome)}`)}</Fact>
      <Fact name={t('fact.captured')}>
        {formatInstant(record.capturedAt, language)}
        {record.editorName && <span className="quiet">{`${t('fact.by')} ${record.editorName}`}</span>}
      </Fact>
      {record.removal && (
        <Fact name={t('fact.ground')}>
          {record.removal.groundLabel}
          {record.removal.groundText && <span className="quiet">{record.removal.groundText}</span>}
        </Fact>
      )}
      <Fact name={t('fact.policy')}>{names.policy(record.policy)}</Fact>
    </dl>
  );
}

interface OwnFactsProps {
  readonly kind: RecordKind;
  readonly facts: readonly OwnFact[];
}

/** What a receipt or a consent says besides. */
export function OwnFacts({ kind, facts }: OwnFactsProps) {
  const { t } = useRecordWords();
  if (kind === 'comment' || facts.length === 0) return null;
  return (
    <section data-own={kind}>
      <h3>{t(`section.own.${kind}`)}</h3>
      <dl className="facts">
        {facts.map(({ label, value }) => (
          <Fact key={label} name={label}>
            <span className="lines">{value}</span>
          </Fact>
        ))}
      </dl>
    </section>
  );
}

interface RegistrationFactsProps {
  readonly view: RecordView;
  /** Title, sender and note may name somebody. */
  readonly isMasked: boolean;
}

/** What was asked of the registrar and what came of it. */
export function RegistrationFacts({ view: { record }, isMasked }: RegistrationFactsProps) {
  const { t, registration: word, language } = useRecordWords();
  const registration = record.registration;
  if (!registration) return null;
  const { title, direction, from, to, note, caseNumber, officer, registeredAt } = registration;
  return (
    <section>
      <h3>{t('section.registration')}</h3>
      <p data-registration={registration.state}>
        {t(`registration.state.${registration.state}`, { number: registration.number ?? '' })}
      </p>
      {officer && registeredAt && (
        <p className="quiet">{word('officer.by', { officer, date: formatDay(registeredAt, language) })}</p>
      )}
      <dl className="facts">
        {!isMasked && <Fact name={t('registration.title')}>{title}</Fact>}
        <Fact name={direction === 'outgoing' ? word('sent') : t('registration.received')}>
          {formatInstant(registration.receivedAt, language)}
        </Fact>
        {!isMasked && <Fact name={t('registration.from')}>{from}</Fact>}
        {to && !isMasked && <Fact name={word('to')}>{to}</Fact>}
        {caseNumber && <Fact name={t('registration.case')}>{caseNumber}</Fact>}
        {note && !isMasked && <Fact name={t('registration.note')}>{note}</Fact>}
      </dl>
    </section>
  );
}

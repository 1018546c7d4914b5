import { useState } from 'react';
import { Callout } from '@/components/ui/callout';
import { SearchField } from '@/components/ui/search-field';
import { type ConsentState, findPostsOf, type KeptConsent, stateOfConsent } from '@/utils/domain/consent';
import { ConsentCard } from './consent-card';
import { useConsentWords } from './consent-words';

/** Days before its end in which a consent is noted as ending. */
const SOON = 30;
/** What somebody has to see to comes first. */
const ORDER: readonly ConsentState[] = ['ended', 'ends-soon', 'holds', 'withdrawn'];

interface ConsentListProps {
  readonly consents: readonly KeptConsent[];
  /** YYYY-MM-DD */
  readonly today: string;
  readonly onWithdraw: (recordId: string) => void;
}

/** All consents, found by name; those that have ended or soon will come first. */
export function ConsentList({ consents, today, onWithdraw }: ConsentListProps) {
  const { t } = useConsentWords();
  const [wanted, setWanted] = useState('');
  if (consents.length === 0) return <Callout>{t('none')}</Callout>;
  const plain = (words: string) => words.normalize('NFC').toLocaleLowerCase();
  const listed = consents
    .map((consent) => ({ consent, state: stateOfConsent(consent, today, SOON) }))
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const found = listed.filter(({ consent: { who, purpose, post } }) =>
    plain([who, purpose, post?.text].join(' ')).includes(plain(wanted.trim())),
  );
  const count = (...states: ConsentState[]) => listed.filter(({ state }) => states.includes(state)).length;
  return (
    <>
      {count('ended', 'ends-soon') > 0 && (
        <Callout kind="warning">{t('ending', { count: count('ended', 'ends-soon') })}</Callout>
      )}
      <SearchField label={t('search')} value={wanted} onChange={setWanted} />
      <p className="quiet" role="status">
        {t('found', { count: found.length })}
      </p>
      {found.map(({ consent, state }) => (
        <ConsentCard
          key={consent.id}
          consent={consent}
          state={state}
          posts={findPostsOf(consent, consents)}
          onWithdraw={() => onWithdraw(consent.id)}
        />
      ))}
    </>
  );
}

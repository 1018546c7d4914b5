import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { type ConsentedPost, type ConsentState, type KeptConsent } from '@/utils/domain/consent';
import { useConsentWords } from './consent-words';
import { PostList } from './post-list';

interface ConsentCardProps {
  readonly consent: KeptConsent;
  readonly state: ConsentState;
  /** Published posts that show the person. */
  readonly posts: readonly ConsentedPost[];
  readonly onWithdraw: () => void;
}

/** One consent: who, what for, how long, how it is taken back, and the posts that show the person (NYK-11). */
export function ConsentCard({ consent, state, posts, onWithdraw }: ConsentCardProps) {
  const { t, date } = useConsentWords();
  const [isAsked, setIsAsked] = useState(false);
  const { who, purpose, until, withdrawal, keptAt, withdrawnAt, isPractice } = consent;
  const name = who ?? t('sealed');
  return (
    <article className="consent" aria-labelledby={`consent-${consent.id}`} data-state={state}>
      <header>
        <h2 id={`consent-${consent.id}`}>{name}</h2>
        <span className="state">{t(`state.${state}`, { date: until ? date(until) : '' })}</span>
        {isPractice && <span className="quiet">{t('practice')}</span>}
      </header>
      {purpose && <p>{purpose}</p>}
      <dl>
        <dt>{t('kept')}</dt>
        <dd>{date(keptAt)}</dd>
        {who !== null && (
          <>
            <dt>{t('until')}</dt>
            <dd>{until ? date(until) : t('until.open')}</dd>
          </>
        )}
        {withdrawal && (
          <>
            <dt>{t('withdrawal')}</dt>
            <dd>{withdrawal}</dd>
          </>
        )}
        {withdrawnAt && (
          <>
            <dt>{t('withdrawn')}</dt>
            <dd>{date(withdrawnAt)}</dd>
          </>
        )}
      </dl>
      {(state === 'withdrawn' || state === 'ended') && posts.length > 0 && (
        <Callout kind="warning">{t('act')}</Callout>
      )}
      <PostList posts={posts} />
      {state !== 'withdrawn' &&
        (isAsked ? (
          <div className="ask" role="group" aria-label={t('withdraw.sure', { name })}>
            <p>{t('withdraw.sure', { name })}</p>
            <Button kind="primary" onClick={onWithdraw}>
              {t('withdraw.confirm')}
            </Button>
            <Button kind="quiet" onClick={() => setIsAsked(false)}>
              {t('cancel')}
            </Button>
          </div>
        ) : (
          <div>
            <Button aria-label={t('withdraw.of', { name })} onClick={() => setIsAsked(true)}>
              {t('withdraw')}
            </Button>
          </div>
        ))}
    </article>
  );
}

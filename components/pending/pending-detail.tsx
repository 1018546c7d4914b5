import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import type { PendingItem, PendingOverview } from '@/utils/domain/pending-overview';
import { describePerson } from './describe-person';
import { DismissView } from './dismiss-view';
import { LaterView } from './later-view';
import { PendingAnswering, type AnsweringView } from './pending-answering';
import type { PendingApi } from './pending-api';
import { PendingFacts } from './pending-facts';
import { PendingQuote } from './pending-quote';
import { usePendingWords } from './pending-words';

export type DetailView = { readonly kind: 'facts' | 'dismiss' | 'later' } | AnsweringView;

interface PendingDetailProps {
  readonly item: PendingItem;
  readonly view: DetailView;
  /** Milliseconds */
  readonly now: number;
  readonly api: PendingApi;
  readonly accountName: string;
  readonly deputies: PendingOverview['deputies'];
  readonly people: readonly string[];
  readonly onView: (view: DetailView) => void;
  readonly onBack: () => void;
  /** A letter that stands for an action. */
  readonly onKey: (key: string, item: PendingItem) => boolean;
}

/** One comment that waits, with everything that can be done about it. */
export function PendingDetail(props: PendingDetailProps) {
  const { item, view, now, api, accountName, deputies, people, onView, onBack, onKey } = props;
  const { t } = usePendingWords();
  const { comment } = item;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What has taken the focus for itself keeps it.
    const { current } = heading;
    if (!current?.parentElement?.contains(document.activeElement)) current?.focus();
  }, [comment.id, view.kind]);

  function press(event: KeyboardEvent): void {
    const isTyping = (event.target as Element).matches('input, textarea, select');
    if (event.key === 'Escape') {
      event.preventDefault();
      return view.kind === 'facts' ? onBack() : onView({ kind: 'facts' });
    }
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (view.kind === 'facts' && onKey(event.key, item)) event.preventDefault();
  }

  return (
    <section className="pending-detail" onKeyDown={press} aria-labelledby="pending-name">
      <Button
        kind="quiet"
        className="pending-back"
        onClick={view.kind === 'facts' ? onBack : () => onView({ kind: 'facts' })}
      >
        ← {t('do.back')}
      </Button>
      <h2 id="pending-name" ref={heading} tabIndex={-1}>
        {comment.authorName ?? t('withheld')}
      </h2>
      <p className="muted">{[accountName, describePerson(item, deputies, t)].filter(Boolean).join(' · ')}</p>
      <PendingQuote comment={comment} />
      {view.kind === 'facts' && <PendingFacts item={item} onKey={onKey} />}
      {view.kind === 'dismiss' && (
        <DismissView onChoose={(reason) => api.change(comment.id, { kind: 'dismissed', reason })} />
      )}
      {view.kind === 'later' && (
        <LaterView now={now} onChoose={(until) => api.change(comment.id, { kind: 'postponed', until })} />
      )}
      {(view.kind === 'guide' || view.kind === 'assign' || view.kind === 'reply') && (
        <PendingAnswering
          comment={comment}
          view={view}
          now={now}
          api={api}
          accountName={accountName}
          people={people}
          onView={onView}
        />
      )}
    </section>
  );
}

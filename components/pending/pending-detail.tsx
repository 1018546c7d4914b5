import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import type { PendingItem, PendingOverview } from '@/utils/domain/pending-overview';
import { AssignView } from './assign-view';
import { describePerson } from './describe-person';
import { DismissView } from './dismiss-view';
import { GuideView } from './guide-view';
import { LaterView } from './later-view';
import type { PendingApi } from './pending-api';
import { usePendingWords } from './pending-words';
import { ReplyView } from './reply-view';

export type DetailView =
  | { readonly kind: 'facts' | 'dismiss' | 'later' | 'guide' }
  | { readonly kind: 'assign'; readonly handOver: string | null }
  | { readonly kind: 'reply'; readonly reply: string | null; readonly thenRegister: boolean };

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
  useEffect(() => heading.current?.focus(), [comment.id, view.kind]);

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
        {comment.authorName ?? t('unknown-author')}
      </h2>
      <p className="muted">{[accountName, describePerson(item, deputies, t)].filter(Boolean).join(' · ')}</p>
      <blockquote className="pending-quote">{comment.text}</blockquote>
      {view.kind === 'facts' && <Facts item={item} onKey={onKey} />}
      {view.kind === 'dismiss' && (
        <DismissView onChoose={(reason) => api.change(comment.id, { kind: 'dismissed', reason })} />
      )}
      {view.kind === 'later' && (
        <LaterView now={now} onChoose={(until) => api.change(comment.id, { kind: 'postponed', until })} />
      )}
      {view.kind === 'assign' && (
        <AssignView
          handOvers={api.policy?.handOvers ?? {}}
          initial={view.handOver}
          people={people}
          onSave={(to, handOver) => api.change(comment.id, { kind: 'assigned', to, handOver })}
        />
      )}
      {view.kind === 'reply' && (
        <ReplyView
          key={view.reply}
          comment={comment}
          accountName={accountName}
          now={now}
          initial={view.reply}
          goal={view.thenRegister ? 'to-registry' : 'reply'}
          api={api}
        />
      )}
      {view.kind === 'guide' && <GuideView comment={comment} api={api} onView={onView} />}
    </section>
  );
}

/** The letters that stand for the actions, the same in the list and here. */
export const ACTION_KEYS = {
  open: 'o',
  accept: 'a',
  answered: 's',
  dismiss: 'n',
  assign: 'p',
  later: 'l',
  reply: 'r',
  guide: 'g',
  gone: 'x',
} as const;

function Facts({ item, onKey }: { readonly item: PendingItem; readonly onKey: PendingDetailProps['onKey'] }) {
  const { t, waiting, sayDue, sayTime } = usePendingWords();
  const { comment, state } = item;
  const isAbout = comment.written.from !== comment.written.until;
  const actions = (Object.keys(ACTION_KEYS) as (keyof typeof ACTION_KEYS)[]).filter(
    (name) => name !== 'accept' || state.name === 'proposed',
  );
  return (
    <>
      <p data-urgency={item.urgency} className="pending-due">
        <strong>{comment.dueAt === null ? t('no-deadline') : sayDue(comment.dueAt)}</strong>
      </p>
      <details>
        <summary>{t('why')}</summary>
        <ul>
          {comment.reasons.map((reason) => (
            <li key={reason}>{waiting(`reason.${reason}`)}</li>
          ))}
        </ul>
        <p>{t('seen.written', { time: sayTime(comment.written.from) })}</p>
        {comment.dueAt !== null && <p>{t('due.exact', { time: sayTime(comment.dueAt) })}</p>}
        {isAbout && <p className="muted">{t('due.about')}</p>}
      </details>
      <div className="pending-actions">
        {actions.map((name, i) => (
          <Button
            key={name}
            kind={i === 0 ? 'primary' : 'secondary'}
            aria-keyshortcuts={ACTION_KEYS[name]}
            onClick={() => onKey(ACTION_KEYS[name], item)}
          >
            {t(`do.${name}`)} <kbd aria-hidden="true">{ACTION_KEYS[name].toUpperCase()}</kbd>
          </Button>
        ))}
      </div>
    </>
  );
}

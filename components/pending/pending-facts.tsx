import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { PendingItem } from '@/utils/domain/pending-overview';
import { usePendingWords } from './pending-words';

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

interface PendingFactsProps {
  readonly item: PendingItem;
  /** A letter that stands for an action. */
  readonly onKey: (key: string, item: PendingItem) => boolean;
}

/** Until when, why it is proposed, and every action with its letter. */
export function PendingFacts({ item, onKey }: PendingFactsProps) {
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
      {state.missedAt !== null && (
        <Callout kind="warning">{t('missed.ask', { time: sayTime(state.missedAt) })}</Callout>
      )}
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

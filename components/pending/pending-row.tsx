import type { Ref } from 'react';
import type { PendingItem, PendingOverview } from '@/utils/domain/pending-overview';
import { describePerson } from './describe-person';
import { usePendingWords } from './pending-words';

interface PendingRowProps {
  readonly item: PendingItem;
  readonly deputies: PendingOverview['deputies'];
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly ref: Ref<HTMLButtonElement>;
}

/** Overdue, today and in time differ by sign and word, not by colour alone. */
const SIGNS = { overdue: '!', today: '●', coming: '○' } as const;

/** One comment that waits: who, what, and until when. */
export function PendingRow({ item, deputies, isCurrent, onOpen, onFocus, ref }: PendingRowProps) {
  const { t, sayDue } = usePendingWords();
  const { comment, shownState, urgency } = item;
  const person = describePerson(item, deputies, t);
  return (
    <button
      type="button"
      ref={ref}
      className="pending-row"
      data-urgency={urgency}
      data-pending={comment.id}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <span className="pending-head">
        <strong>{comment.authorName ?? t('withheld')}</strong>
        <span className="pending-due">
          <span aria-hidden="true">{SIGNS[urgency]}</span>{' '}
          {comment.dueAt === null ? t('no-deadline') : sayDue(comment.dueAt)}
        </span>
      </span>
      <span className="pending-text">{comment.text ?? t('withheld.why')}</span>
      <span className="pending-foot">
        <span className="pending-state">{t(`state.${shownState}`)}</span>
        {item.state.missedAt !== null && <span>{t('missed')}</span>}
        {item.state.isRegistered && <span>{t('registered')}</span>}
        {person && <span>{person}</span>}
      </span>
    </button>
  );
}

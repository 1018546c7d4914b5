import { Callout } from '@/components/ui/callout';
import type { PendingComment } from '@/utils/domain/pending-comment';
import { usePendingWords } from './pending-words';

/** What was written; where the list may not hold it, why, and the way to its record. */
export function PendingQuote({ comment: { commentId, text } }: { readonly comment: PendingComment }) {
  const { t } = usePendingWords();
  if (text !== null) return <blockquote className="pending-quote">{text}</blockquote>;
  return (
    <Callout kind="warning">
      <p>{t('withheld.why')}</p>
      <a href={`records.html?q=${encodeURIComponent(commentId)}`} target="_blank" rel="noreferrer">
        {t('withheld.record')}
      </a>
    </Callout>
  );
}

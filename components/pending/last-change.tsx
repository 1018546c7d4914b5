import { Button } from '@/components/ui/button';
import type { EditorsChange } from '@/utils/domain/pending-comment';
import { usePendingWords } from './pending-words';

interface LastChangeProps {
  readonly last: { readonly id: string; readonly change: EditorsChange } | null;
  readonly onUndo: (id: string) => void;
}

const SETTLES: readonly EditorsChange['kind'][] = ['answered', 'dismissed', 'gone'];

/** A word on what the last gesture did, and for what settled a comment the way back. */
export function LastChange({ last, onUndo }: LastChangeProps) {
  const { t, sayTime } = usePendingWords();
  return (
    <div role="status" className="last-change">
      {last && (
        <>
          <span>{describe(last.change)}</span>
          {SETTLES.includes(last.change.kind) && (
            <Button kind="quiet" onClick={() => onUndo(last.id)}>
              {t('do.undo')}
            </Button>
          )}
        </>
      )}
    </div>
  );

  function describe(change: EditorsChange): string {
    if (change.kind === 'assigned') return t('done.assigned', { name: change.to });
    if (change.kind === 'postponed') return t('done.postponed', { time: sayTime(change.until) });
    return change.kind === 'guided' || change.kind === 'drafted' ? '' : t(`done.${change.kind}`);
  }
}

import type { ReactNode } from 'react';
import { Callout } from '@/components/ui/callout';
import type { FailureCode } from '@/utils/domain/failure';
import { useRecordWords } from './record-words';

interface RecordsBodyProps {
  readonly list: 'loading' | 'ready' | { readonly failed: FailureCode };
  readonly isEmpty?: boolean;
  /** A sentence for a failure code. */
  readonly explain: (code: FailureCode) => string;
  readonly children: ReactNode;
}

/** What stands on the page while there is no list to show, and the list when there is. */
export function RecordsBody({ list, isEmpty = false, explain, children }: RecordsBodyProps) {
  const { t } = useRecordWords();
  if (list === 'loading') return <p role="status">{t('loading')}</p>;
  if (list !== 'ready')
    return (
      <Callout kind="bad" role="alert">
        {explain(list.failed)}
      </Callout>
    );
  if (!isEmpty) return children;
  return (
    <div className="empty">
      <h2>{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
    </div>
  );
}

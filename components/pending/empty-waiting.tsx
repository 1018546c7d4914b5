import { Callout } from '@/components/ui/callout';
import { usePendingWords } from './pending-words';

/** What is said when nothing waits: that all is well, or that no page has been named yet. */
export function EmptyWaiting({ hasAccounts }: { readonly hasAccounts: boolean }) {
  const { t } = usePendingWords();
  return (
    <Callout role="status">
      <p>
        <strong>{t('empty.title')}</strong>
      </p>
      <p>{t(hasAccounts ? 'empty.body' : 'empty.no-account')}</p>
    </Callout>
  );
}

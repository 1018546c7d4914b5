import { Button } from '@/components/ui/button';
import { useChecklist } from './checklist-context';
import type { UnsentReceipts } from './checklist-model';

/** A receipt could not be stored: why, what is done about it, and what the editor can do. */
export function UnsentNotice({ unsent }: { readonly unsent: UnsentReceipts }) {
  const { t, callbacks } = useChecklist();
  const { count, code } = unsent;
  const why =
    code === 'disk-full' || code === 'database-blocked' || code === 'not-own-account' ? code : 'other';
  return (
    <section className="list unsent" role="alert">
      <h2>{t('unsent', { count })}</h2>
      <p>{t(`unsent.${why}`)}</p>
      <p className="quiet">{t('unsent.keep')}</p>
      <Button onClick={callbacks.tryAgain}>{t('unsent.again')}</Button>
    </section>
  );
}

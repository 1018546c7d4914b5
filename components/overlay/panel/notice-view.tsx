import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { describeMissing } from './describe-outcome';
import { usePanel } from './panel-context';
import type { NoticeView as View } from './panel-model';

/** Something to read, and a way out. */
export function NoticeView({ view }: { view: View }) {
  const { t, sayFailure, callbacks } = usePanel();
  return (
    <div className="view">
      <Callout kind="warning" role="alert">
        <p>{t(`notice.${view.notice}`)}</p>
        {view.failure && <p>{sayFailure(view.failure.code)}</p>}
        {view.missing.length > 0 && (
          <ul>
            {view.missing.map((part) => (
              <li key={`${part.part} ${part.reason}`}>{describeMissing(part, t)}</li>
            ))}
          </ul>
        )}
      </Callout>
      <footer>
        <Button kind="primary" data-first onClick={callbacks.close}>
          {t('close')}
        </Button>
      </footer>
    </div>
  );
}

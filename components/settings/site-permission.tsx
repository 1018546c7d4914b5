import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { WelcomeKey } from '@/utils/i18n/catalogues/welcome/welcome-catalogues';
import type { Translate } from '@/utils/i18n/translate';

interface SitePermissionProps {
  readonly state: 'allowed' | 'not-asked' | 'refused';
  readonly t: Translate<WelcomeKey>;
  readonly onAllow: () => void;
}

/** Which websites Bevara works on and why. Chrome and Edge give this when it is installed; Firefox asks. */
export function SitePermission({ state, t, onAllow }: SitePermissionProps) {
  return (
    <>
      <h3>{t('sites.title')}</h3>
      <p>{t('sites.lead')}</p>
      {state === 'allowed' ? (
        <p className="muted">{t('sites.allowed')}</p>
      ) : (
        <>
          <p>{t('sites.why')}</p>
          {state === 'refused' && <Callout kind="warning">{t('sites.refused')}</Callout>}
          <div>
            <Button onClick={onAllow}>{t('sites.allow')}</Button>
          </div>
        </>
      )}
    </>
  );
}

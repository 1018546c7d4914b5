import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';

interface LinkPermissionProps {
  /** `refused`: the editor was asked just now, and it was not given. */
  readonly state: 'allowed' | 'not-asked' | 'refused';
  /** The organisation's own domains, such as `nykvarn.se`. */
  readonly domains: readonly string[];
  readonly t: Translate<OptionsKey>;
  readonly onAllow: () => void;
  readonly onWithdraw: () => void;
}

/** Whether our own pages may be asked if they answer (NYK-22). Off until somebody allows it. */
export function LinkPermission({ state, domains, t, onAllow, onWithdraw }: LinkPermissionProps) {
  if (domains.length === 0) return null;
  const names = domains.join(', ');
  return (
    <section>
      <h2>{t('links.title')}</h2>
      <p>{t('links.lead', { domains: names })}</p>
      {state === 'allowed' ? (
        <>
          <Callout kind="good">{t('links.allowed', { domains: names })}</Callout>
          <div>
            <Button onClick={onWithdraw}>{t('links.withdraw')}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{t('links.not')}</p>
          {state === 'refused' && <Callout kind="warning">{t('links.refused')}</Callout>}
          <div>
            <Button onClick={onAllow}>{t('links.allow')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

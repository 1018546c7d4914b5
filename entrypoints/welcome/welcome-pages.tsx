import { useStore } from 'zustand';
import { SitePermission } from '@/components/settings/site-permission';
import { Callout } from '@/components/ui/callout';
import type { WelcomeKey } from '@/utils/i18n/catalogues/welcome/welcome-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import type { PermissionStore } from '@/entrypoints/options/permission-store';

interface WelcomePagesProps {
  readonly sites: PermissionStore;
  /** Of the own accounts that have been added already. */
  readonly names: readonly string[];
  readonly t: Translate<WelcomeKey>;
}

/** What Bevara may see, and how a page of the municipality becomes an own account. */
export function WelcomePages({ sites, names, t }: WelcomePagesProps) {
  const { state } = useStore(sites.store);
  return (
    <section>
      <h2>{t('step.pages')}</h2>
      <SitePermission state={state} t={t} onAllow={() => void sites.allow()} />
      <p>{t('pages.lead')}</p>
      <ol>
        <li>{t('pages.open')}</li>
        <li>{t('pages.press')}</li>
        <li>{t('pages.choose')}</li>
      </ol>
      {names.length > 0 && (
        <Callout kind="good">{t('pages.added', { count: names.length, names: names.join(', ') })}</Callout>
      )}
    </section>
  );
}

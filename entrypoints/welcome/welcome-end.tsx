import type { WelcomeKey } from '@/utils/i18n/catalogues/welcome/welcome-catalogues';
import type { Translate } from '@/utils/i18n/translate';

/** Where to go from here. */
export function WelcomeEnd({ t }: { readonly t: Translate<WelcomeKey> }) {
  return (
    <section>
      <h2>{t('done.title')}</h2>
      <p>{t('done.lead')}</p>
      <div className="row">
        <a className="button" data-kind="primary" href="practice.html">
          {t('done.practice')}
        </a>
        <a className="button" href="policy.html">
          {t('done.rules')}
        </a>
      </div>
    </section>
  );
}

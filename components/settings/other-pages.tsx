import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';

/** The ways from the settings to other pages. */
export function OtherPages({ t }: { t: Translate<OptionsKey> }) {
  return (
    <nav className="row">
      <a href="supervision.html">{t('supervision')}</a>
      <a href="welcome.html">{t('welcome.again')}</a>
    </nav>
  );
}

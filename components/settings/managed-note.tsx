import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';

/** Says that a value is the organisation's, beside a control that is locked for it. */
export function ManagedNote({ t }: { readonly t: Translate<OptionsKey> }) {
  return (
    <p className="managed-note">
      <span aria-hidden="true">🔒</span> {t('managed.note')}
    </p>
  );
}

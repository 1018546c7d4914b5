import { Field } from '@/components/ui/field';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { ManagedNote } from './managed-note';

interface LanguageChoiceProps {
  readonly language: Language | null;
  readonly isManaged: boolean;
  readonly t: Translate<OptionsKey>;
  readonly onChange: (language: Language | null) => void;
}

/** The language of the interface, each in its own name. */
export function LanguageChoice({ language, isManaged, t, onChange }: LanguageChoiceProps) {
  return (
    <Field label={t('language.label')}>
      {(control) => (
        <>
          <select
            {...control}
            className="input"
            disabled={isManaged}
            value={language ?? ''}
            onChange={(e) => onChange(LANGUAGES.find((known) => known === e.target.value) ?? null)}
          >
            <option value="">{t('language.browser')}</option>
            {LANGUAGES.map((known) => (
              <option key={known} value={known} lang={known}>
                {t(`language.${known}`)}
              </option>
            ))}
          </select>
          {isManaged && <ManagedNote t={t} />}
        </>
      )}
    </Field>
  );
}

import { useState } from 'react';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import type { EditorRef } from '@/utils/domain/capture-draft';
import type { optionsCatalogues } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { Field } from '@/components/ui/field';

export interface EditableSettings {
  readonly language: Language | null;
  readonly editor: EditorRef;
  readonly undoSeconds: number;
}

interface SettingsFormProps {
  readonly settings: EditableSettings;
  readonly longestUndo: number;
  readonly t: Translate<keyof (typeof optionsCatalogues)['en']>;
  /** Called when a field is left, with what changed. */
  readonly onChange: (change: Partial<EditableSettings>) => void;
}

const EDITOR_FIELDS = [
  ['name', 'editor.name', 'name'],
  ['title', 'editor.role', 'organization-title'],
  ['unit', 'editor.unit', 'organization'],
] as const;

/** Who the editor is, how long a removal can be undone, and the language. Each field saves itself. */
export function SettingsForm({ settings, longestUndo, t, onChange }: SettingsFormProps) {
  const { editor, language } = settings;
  const [undo, setUndo] = useState(String(settings.undoSeconds));
  return (
    <>
      <section>
        <h2>{t('editor.title')}</h2>
        <p>{t('editor.lead')}</p>
        {EDITOR_FIELDS.map(([name, label, autoComplete]) => (
          <Field key={name} label={t(label)}>
            {(control) => (
              <input
                {...control}
                className="input"
                autoComplete={autoComplete}
                defaultValue={editor[name]}
                onBlur={(e) => {
                  if (e.target.value !== editor[name])
                    onChange({ editor: { ...editor, [name]: e.target.value } });
                }}
              />
            )}
          </Field>
        ))}
      </section>
      <section>
        <h2>{t('moderation.title')}</h2>
        <Field label={t('moderation.undo')} hint={t('moderation.undo.hint')}>
          {(control) => (
            <input
              {...control}
              className="input number"
              type="number"
              min={0}
              max={longestUndo}
              value={undo}
              onChange={(e) => setUndo(e.target.value)}
              onBlur={() => {
                const seconds = Math.min(longestUndo, Math.max(0, Math.round(Number(undo) || 0)));
                setUndo(String(seconds));
                if (seconds !== settings.undoSeconds) onChange({ undoSeconds: seconds });
              }}
            />
          )}
        </Field>
      </section>
      <section>
        <h2>{t('language.title')}</h2>
        <Field label={t('language.label')}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={language ?? ''}
              onChange={(e) => onChange({ language: (e.target.value || null) as Language | null })}
            >
              <option value="">{t('language.browser')}</option>
              {LANGUAGES.map((known) => (
                <option key={known} value={known}>
                  {t(`language.${known}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </section>
    </>
  );
}

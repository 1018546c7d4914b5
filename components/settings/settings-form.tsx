import { useState } from 'react';
import { Field } from '@/components/ui/field';
import type { EditorRef } from '@/utils/domain/capture-draft';
import type { Language } from '@/utils/domain/language';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { EditorFields } from './editor-fields';
import { LanguageChoice } from './language-choice';
import { ManagedNote } from './managed-note';

export interface EditableSettings {
  readonly language: Language | null;
  readonly editor: EditorRef;
  readonly undoSeconds: number;
}

interface SettingsFormProps {
  readonly settings: EditableSettings;
  /** What the organisation has set and nobody can change here. */
  readonly managed: { readonly language: boolean; readonly undoSeconds: boolean };
  readonly roles: readonly (readonly [id: string, label: string])[];
  readonly rolesLanguage: string;
  readonly longestUndo: number;
  readonly t: Translate<OptionsKey>;
  /** Called when a field is left, with what changed. */
  readonly onChange: (change: Partial<EditableSettings>) => void;
}

/** Who the editor is, how long a removal can be undone, and the language. Each field saves itself. */
export function SettingsForm(props: SettingsFormProps) {
  const { settings, managed, roles, rolesLanguage, longestUndo, t, onChange } = props;
  const [undo, setUndo] = useState(String(settings.undoSeconds));
  return (
    <>
      <section>
        <h2>{t('editor.title')}</h2>
        <p>{t('editor.lead')}</p>
        <EditorFields
          editor={settings.editor}
          roles={roles}
          rolesLanguage={rolesLanguage}
          t={t}
          onChange={(editor) => onChange({ editor })}
        />
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
              disabled={managed.undoSeconds}
              value={managed.undoSeconds ? settings.undoSeconds : undo}
              onChange={(e) => setUndo(e.target.value)}
              onBlur={() => {
                const seconds = Math.min(longestUndo, Math.max(0, Math.round(Number(undo) || 0)));
                setUndo(String(seconds));
                if (seconds !== settings.undoSeconds) onChange({ undoSeconds: seconds });
              }}
            />
          )}
        </Field>
        {managed.undoSeconds && <ManagedNote t={t} />}
      </section>
      <section>
        <h2>{t('language.title')}</h2>
        <LanguageChoice
          language={settings.language}
          isManaged={managed.language}
          t={t}
          onChange={(language) => onChange({ language })}
        />
      </section>
    </>
  );
}

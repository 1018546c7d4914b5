import { Field } from '@/components/ui/field';
import type { EditorRef } from '@/utils/domain/capture-draft';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';

interface EditorFieldsProps {
  readonly editor: EditorRef;
  /** The roles of the pack in force, id and label. */
  readonly roles: readonly (readonly [id: string, label: string])[];
  /** BCP 47 language of the roles' labels. */
  readonly rolesLanguage: string;
  readonly t: Translate<OptionsKey>;
  /** Called when a field is left, with what changed. */
  readonly onChange: (editor: EditorRef) => void;
}

const TEXT_FIELDS = [
  ['name', 'editor.name', 'name'],
  ['title', 'editor.role', 'organization-title'],
  ['unit', 'editor.unit', 'organization'],
] as const;

/** Who the editor is. Nothing is compulsory. Each field saves itself. */
export function EditorFields({ editor, roles, rolesLanguage, t, onChange }: EditorFieldsProps) {
  return (
    <>
      {TEXT_FIELDS.map(([name, label, autoComplete]) => (
        <Field key={name} label={t(label)}>
          {(control) => (
            <input
              {...control}
              className="input"
              autoComplete={autoComplete}
              maxLength={120}
              defaultValue={editor[name]}
              onBlur={(e) => {
                if (e.target.value !== editor[name]) onChange({ ...editor, [name]: e.target.value });
              }}
            />
          )}
        </Field>
      ))}
      {roles.length > 0 && (
        <Field label={t('editor.part')}>
          {(control) => (
            <select
              {...control}
              className="input"
              lang={rolesLanguage}
              value={editor.role}
              onChange={(e) => onChange({ ...editor, role: e.target.value })}
            >
              {roles.map(([id, label]) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}

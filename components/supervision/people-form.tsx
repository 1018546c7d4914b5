import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { Field } from '@/components/ui/field';
import type { Account, AccountPeople } from '@/utils/domain/account';
import type { SupervisionRules } from '@/utils/domain/supervision-report';
import { useSupervisionWords } from './supervision-words';

interface PeopleFormProps {
  readonly account: Account;
  readonly rules: SupervisionRules;
  readonly onSave: (people: AccountPeople) => Promise<boolean>;
}

const NOBODY: AccountPeople = { responsible: null, editor: null, deputy: null, credentialHolders: [] };
const ROLES = ['responsible', 'editor', 'deputy'] as const;

/** Who answers for an account, who stands in, and who can sign in (KAL-4, KAL-6, NYK-2). */
export function PeopleForm({ account, rules, onSave }: PeopleFormProps) {
  const { t } = useSupervisionWords();
  const people = account.people ?? NOBODY;
  const [draft, setDraft] = useState(people);
  const [holders, setHolders] = useState(people.credentialHolders.join('\n'));
  const [isSaved, setSaved] = useState(false);
  const credentialHolders = [...new Set(holders.split('\n').map((name) => name.trim()))].filter(Boolean);
  const isTooFew = people.credentialHolders.length < rules.credentialHolders;

  async function save() {
    setSaved(await onSave({ ...draft, credentialHolders }));
  }

  return (
    <details className="people">
      <summary>
        {t('people.change', { name: account.name })}
        {isTooFew && <span className="warn">{t('people.too-few', { count: rules.credentialHolders })}</span>}
        {rules.leave.needsDeputy && people.deputy === null && (
          <span className="warn">{t('people.no-deputy')}</span>
        )}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {ROLES.map((role) => (
          <Field key={role} label={t(`people.${role}`)}>
            {(control) => (
              <input
                {...control}
                className="input"
                maxLength={200}
                value={draft[role] ?? ''}
                onChange={(event) =>
                  setDraft({ ...draft, [role]: event.currentTarget.value.trimStart() || null })
                }
              />
            )}
          </Field>
        ))}
        <Field
          label={t('people.holders')}
          hint={t('people.holders.hint', { count: rules.credentialHolders })}
        >
          {(control) => (
            <textarea
              {...control}
              className="input"
              rows={3}
              value={holders}
              onChange={(event) => setHolders(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t('people.posts')} hint={t('people.posts.hint')}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="number"
              min={1}
              max={100}
              value={draft.postsPerWeek ?? ''}
              placeholder={rules.postsPerWeek === null ? undefined : String(rules.postsPerWeek)}
              onChange={({ currentTarget: { valueAsNumber: posts } }) =>
                setDraft({ ...draft, postsPerWeek: Number.isFinite(posts) && posts > 0 ? posts : null })
              }
            />
          )}
        </Field>
        <Button type="submit" kind="primary">
          {t('save')}
        </Button>
        <div role="status">{isSaved && <Callout kind="good">{t('saved')}</Callout>}</div>
      </form>
    </details>
  );
}

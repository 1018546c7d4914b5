import { Callout } from '@/components/ui/callout';
import type { Account } from '@/utils/domain/account';
import type { CrisisRule } from '@/utils/domain/checklist';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { ManagedNote } from './managed-note';

export interface CrisisChange {
  readonly isCrisis?: boolean;
  readonly centralAccountIds?: readonly string[];
}

interface CrisisSettingsProps {
  readonly isCrisis: boolean;
  readonly centralAccountIds: readonly string[];
  readonly accounts: readonly Pick<Account, 'id' | 'name'>[];
  /** What the pack in force says of a crisis; null while it is not known. */
  readonly rule: CrisisRule | null;
  /** Hours between two looks through the accounts in a crisis. */
  readonly lookThroughHours: number;
  /** BCP 47 language of the pack's texts. */
  readonly rulesLanguage: string;
  /** The organisation has set whether there is a crisis. */
  readonly isManaged: boolean;
  /** Accounts that the organisation has made central. */
  readonly managedIds: readonly string[];
  readonly t: Translate<OptionsKey>;
  readonly onChange: (change: CrisisChange) => void;
}

/** The switch for crisis mode and the accounts that publish then (NYK-10, VAR-15, VAL-9). */
export function CrisisSettings(props: CrisisSettingsProps) {
  const { isCrisis, centralAccountIds, accounts, rule, isManaged, managedIds, t, onChange } = props;
  const choose = (id: string, isCentral: boolean) =>
    onChange({
      centralAccountIds: isCentral
        ? [...centralAccountIds, id]
        : centralAccountIds.filter((other) => other !== id),
    });
  const hasCentral = accounts.some(({ id }) => centralAccountIds.includes(id));
  return (
    <section>
      <h2>{t('crisis.title')}</h2>
      {rule && <p lang={props.rulesLanguage}>{rule.text}</p>}
      <label className="tick">
        <input
          type="checkbox"
          checked={isCrisis}
          disabled={isManaged}
          onChange={(event) => onChange({ isCrisis: event.target.checked })}
        />
        {t('crisis.on')}
      </label>
      {isManaged && <ManagedNote t={t} />}
      {isCrisis && rule && (
        <Callout kind="warning">
          {t(`crisis.now.${rule.publishing}`)} {t('crisis.look-through', { count: props.lookThroughHours })}
        </Callout>
      )}
      {rule?.publishing === 'central-accounts-only' && accounts.length > 0 && (
        <fieldset className="ticks">
          <legend>{t('crisis.central')}</legend>
          {accounts.map(({ id, name }) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                checked={centralAccountIds.includes(id)}
                disabled={managedIds.includes(id)}
                onChange={(event) => choose(id, event.target.checked)}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {rule?.publishing === 'central-accounts-only' && isCrisis && !hasCentral && (
        <Callout kind="bad">{t('crisis.none')}</Callout>
      )}
    </section>
  );
}

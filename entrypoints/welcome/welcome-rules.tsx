import { useStore } from 'zustand';
import { ManagedNote } from '@/components/settings/managed-note';
import { MunicipalityPicker } from '@/components/settings/municipality-picker';
import type { RulesStore } from '@/entrypoints/options/rules-store';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';

interface WelcomeRulesProps {
  readonly rules: RulesStore;
  readonly isManaged: boolean;
  readonly t: Translate<OptionsKey>;
}

/** The first choice of a municipality: it holds at once, for nothing is lost by it. */
export function WelcomeRules({ rules, isManaged, t }: WelcomeRulesProps) {
  const { inForce } = useStore(rules.store);
  if (!inForce) return null;
  const { ref, policy } = inForce.resolved;
  const { name } = policy.identity;
  return (
    <>
      {!isManaged && (
        <MunicipalityPicker
          find={rules.find}
          chosen={inForce.isChosen ? ref.id : null}
          t={t}
          onChoose={(id) => void rules.choose(id)}
        />
      )}
      <p role="status">
        {inForce.isChosen && <strong>{t('rules.now', { name, version: ref.version })}</strong>}
      </p>
      {isManaged && <ManagedNote t={t} />}
    </>
  );
}

import { useStore } from 'zustand';
import { MunicipalityPicker } from '@/components/settings/municipality-picker';
import { RefusedFile, RulesCandidate } from '@/components/settings/rules-candidate';
import { RulesSection } from '@/components/settings/rules-section';
import type { Language } from '@/utils/domain/language';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { describePolicyError } from '@/utils/policies/describe-policy-error';
import type { RulesStore } from './rules-store';
import { saveFile } from './save-file';

interface RulesPanelProps {
  readonly rules: RulesStore;
  readonly isManaged: boolean;
  readonly language: Language;
  readonly t: Translate<OptionsKey>;
}

/** The part of the settings that decides whose rules hold. */
export function RulesPanel({ rules, isManaged, language, t }: RulesPanelProps) {
  const { inForce, own, candidate, refused } = useStore(rules.store);
  const say = (error: Parameters<typeof describePolicyError>[0]) => describePolicyError(error, language);
  const id = inForce?.resolved.ref.id ?? '';
  return (
    <RulesSection
      inForce={inForce}
      isOwnFile={!isManaged && Object.hasOwn(own, id)}
      isManaged={isManaged}
      faults={inForce?.faults.map(say) ?? []}
      t={t}
      onExport={() => saveFile(`${id.replaceAll('/', '-')}.json`, rules.textOf(id))}
      onImport={(file) => void rules.considerFile(file)}
      onRemoveOwn={() => void rules.removeOwn(id)}
    >
      {refused !== undefined && <RefusedFile faults={refused?.map(say) ?? null} t={t} />}
      {inForce && candidate && (
        <RulesCandidate
          now={inForce.resolved}
          then={candidate.resolved}
          changes={candidate.changes}
          language={language}
          t={t}
          onApply={() => void rules.apply(candidate)}
          onCancel={rules.drop}
        />
      )}
      {!isManaged && !candidate && inForce && (
        <details className="change-rules" open={!inForce.isChosen}>
          <summary>{t('rules.change')}</summary>
          <MunicipalityPicker
            find={rules.find}
            chosen={inForce.isChosen ? id : null}
            t={t}
            onChoose={(chosen) => void rules.consider(chosen)}
          />
        </details>
      )}
    </RulesSection>
  );
}

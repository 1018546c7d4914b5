import { useEffect } from 'react';
import { useStore } from 'zustand';
import { CrisisSettings } from '@/components/settings/crisis-settings';
import { LinkPermission } from '@/components/settings/link-permission';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import type { LinkStore } from './link-store';
import type { OptionsStore } from './options-store';
import type { RulesStore } from './rules-store';

interface PublishingPanelProps {
  readonly options: OptionsStore;
  readonly rules: RulesStore;
  readonly links: LinkStore;
  readonly t: Translate<OptionsKey>;
}

/** What publishing needs to be told: whether there is a crisis, and whether our own pages may be asked if they answer. */
export function PublishingPanel({ options, rules, links, t }: PublishingPanelProps) {
  const { settings, managed, accounts } = useStore(options.store);
  const policy = useStore(rules.store).inForce?.resolved.policy;
  const { state } = useStore(links.store);
  const domains = policy?.identity.officialDomains ?? [];
  const known = domains.join();
  useEffect(() => {
    if (known !== '') void links.load(known.split(','));
  }, [links, known, settings]);
  return (
    <>
      <CrisisSettings
        isCrisis={settings.isCrisis}
        centralAccountIds={settings.centralAccountIds}
        accounts={accounts ?? []}
        rule={policy?.crisis ?? null}
        lookThroughHours={policy?.crisis.lookThroughHours ?? 1}
        rulesLanguage={policy?.identity.documentLanguage ?? ''}
        isManaged={managed.isCrisis !== null}
        managedIds={managed.centralAccountIds}
        t={t}
        onChange={(change) => void options.change(change)}
      />
      <LinkPermission
        state={state}
        domains={domains}
        t={t}
        onAllow={() => void links.allow(domains)}
        onWithdraw={() => void links.withdraw(domains)}
      />
    </>
  );
}

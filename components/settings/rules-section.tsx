import { useId, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { Callout } from '@/components/ui/callout';
import type { PolicyInForce } from '@/utils/domain/policy';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { ManagedNote } from './managed-note';

interface RulesSectionProps {
  readonly inForce: PolicyInForce | null;
  /** True when the pack in force, or one below it, was imported at this browser. */
  readonly isOwnFile: boolean;
  readonly isManaged: boolean;
  /** What is wrong with the chosen pack, as sentences. */
  readonly faults: readonly string[];
  readonly t: Translate<OptionsKey>;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onRemoveOwn: () => void;
  /** The picker, and what was found out about a file or another choice. */
  readonly children: ReactNode;
}

/** Whose rules hold, and the ways to others. */
export function RulesSection(props: RulesSectionProps) {
  const { inForce, isOwnFile, isManaged, faults, t } = props;
  const hint = useId();
  const name = inForce?.resolved.policy.identity.name ?? '';
  const version = inForce?.resolved.ref.version ?? '';
  return (
    <section>
      <h2>{t('rules.title')}</h2>
      <p>{t('rules.lead')}</p>
      {inForce && !inForce.isChosen && <Callout>{t('rules.none', { name })}</Callout>}
      {inForce?.isChosen && (
        <p className="rules-now">
          <strong>{t('rules.now', { name, version })}</strong> {isOwnFile && t('rules.own')}
        </p>
      )}
      {isManaged && <ManagedNote t={t} />}
      {faults.length > 0 && (
        <Callout kind="warning">
          <p>{t('rules.last-good')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Callout>
      )}
      <div className="row">
        <a className="button" href="policy.html" target="_blank">
          {t('rules.look')}
        </a>
        <Button onClick={props.onExport}>{t('rules.export')}</Button>
        {isOwnFile && !isManaged && <Button onClick={props.onRemoveOwn}>{t('rules.remove')}</Button>}
      </div>
      {!isManaged && (
        <div className="row">
          <FileButton
            label={t('rules.import')}
            accept=".json,application/json"
            describedBy={hint}
            onFile={props.onImport}
          />
          <p className="muted" id={hint}>
            {t('rules.import.hint')}
          </p>
        </div>
      )}
      {props.children}
    </section>
  );
}

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { Language } from '@/utils/domain/language';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import type { PolicyChange } from '@/utils/domain/policy-change';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { PolicyChanges } from './policy-changes';

interface RulesCandidateProps {
  readonly now: ResolvedPolicy;
  readonly then: ResolvedPolicy;
  readonly changes: readonly PolicyChange[];
  readonly language: Language;
  readonly t: Translate<OptionsKey>;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What another choice would change, before it is made. */
export function RulesCandidate(props: RulesCandidateProps) {
  const { now, then, changes, language, t } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [then]);
  const { name } = then.policy.identity;
  return (
    <div className="candidate">
      <h3 tabIndex={-1} ref={heading}>
        {t('rules.candidate', { name, version: then.ref.version })}
      </h3>
      <p>{changes.length ? t('rules.changes', { count: changes.length }) : t('rules.same')}</p>
      <div className="row">
        <Button kind="primary" onClick={props.onApply}>
          {t('rules.apply')}
        </Button>
        <Button kind="quiet" onClick={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
      <PolicyChanges changes={changes} before={now.policy} after={then.policy} language={language} t={t} />
    </div>
  );
}

interface RefusedFileProps {
  /** Every fault as a sentence; null when the text is no pack at all. */
  readonly faults: readonly string[] | null;
  readonly t: Translate<OptionsKey>;
}

/** A file that cannot be used: everything that is wrong with it, at once. */
export function RefusedFile({ faults, t }: RefusedFileProps) {
  return (
    <Callout kind="bad" role="alert">
      <p>{faults ? t('rules.faults', { count: faults.length }) : t('rules.not-a-pack')}</p>
      {faults && (
        <ul className="faults">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </Callout>
  );
}

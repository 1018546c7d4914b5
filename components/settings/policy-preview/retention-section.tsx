import type { Policy } from '@/utils/domain/policy';
import { type Preview, usePreview } from './preview-context';
import { Rule, Said, Section } from './rule';

/** What becomes of each kind of record, and what is missing before anything may be disposed of (KAL-3, VAR-10). */
export function RetentionSection() {
  const { resolved, t } = usePreview();
  return (
    <Section id="retention" title={t('retention')}>
      <ul className="preview-rules">
        {Object.entries(resolved.policy.retention).map(([id, rule]) => (
          <Rule key={id} path={`retention.${id}`} title={<Said>{rule.label}</Said>} answers={rule.answers}>
            <p>{describeFate(rule, t)}</p>
            {rule.conditions.length > 0 && (
              <ul>
                {rule.conditions.map((condition) => (
                  <li key={condition}>
                    <Said>{condition}</Said>
                  </li>
                ))}
              </ul>
            )}
            {rule.note && (
              <p className="preview-quiet">
                <Said>{rule.note}</Said>
              </p>
            )}
          </Rule>
        ))}
      </ul>
    </Section>
  );
}

function describeFate(rule: Policy['retention'][string], t: Preview['t']): string {
  const { action, hasHold, kinds, schedule, decision, period } = rule;
  if (hasHold) return t('retention.hold');
  if (action === 'preserve') return t('retention.preserved');
  if (kinds.includes('waiting-comment') && action === 'dispose' && period !== undefined)
    return t('retention.list', { period: describePeriod(period, t) });
  if (schedule === undefined || decision === undefined || period === undefined) return t('retention.nothing');
  return t('retention.decided', { ...decision, schedule, period: describePeriod(period, t) });
}

function describePeriod(period: string, t: Preview['t']): string {
  const found = /^P(\d+)([DMY])$/.exec(period);
  if (!found) return t('period.no-longer-current');
  const unit = { D: 'period.days', M: 'period.months', Y: 'period.years' } as const;
  return t(unit[found[2] as keyof typeof unit], { count: Number(found[1]) });
}

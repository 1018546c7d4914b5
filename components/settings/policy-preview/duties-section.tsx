import type { Policy } from '@/utils/domain/policy';
import { type Preview, usePreview } from './preview-context';
import { Origin, Rule, Said, Section } from './rule';

const DUTIES = ['response', 'lookThrough', 'supervision', 'capture', 'leave', 'media', 'activity'] as const;

/** Deadlines and duties, each number with whose it is, and what holds in a crisis. */
export function DutiesSection() {
  const { resolved, t } = usePreview();
  const { duties, crisis, roles } = resolved.policy;
  return (
    <Section id="duties" title={t('duties')}>
      <ul className="preview-rules">
        {DUTIES.map((name) => {
          const duty = duties[name];
          const pace = describePace(duties, name, t);
          const role = 'responsible' in duty ? roles[duty.responsible ?? ''] : undefined;
          return (
            <Rule
              key={name}
              path={`duties.${name}`}
              title={t(`duty.${name}`)}
              answers={duty.answers}
              tags={[t(`force.${duty.force}`)]}
            >
              {pace && (
                <p className="preview-pace">
                  {pace.words} <Origin path={`duties.${name}.${pace.key}`} />
                </p>
              )}
              <p>
                <Said>{duty.text}</Said>
              </p>
              {role && <p className="preview-quiet">{t('responsible', { role: role.label })}</p>}
            </Rule>
          );
        })}
        <Rule path="crisis" title={t('crisis')} answers={crisis.answers}>
          <p>
            <Said>{crisis.text}</Said>
          </p>
        </Rule>
      </ul>
    </Section>
  );
}

/** The number of a duty in words, and the key that holds it; null for a duty without one. */
function describePace(
  duties: Policy['duties'],
  name: (typeof DUTIES)[number],
  t: Preview['t'],
): { words: string; key: string } | null {
  const { response, media } = duties;
  if (name === 'response' && response.workingDays !== undefined)
    return { words: t('within-days', { count: response.workingDays }), key: 'workingDays' };
  if (name === 'response' && response.workingHours !== undefined)
    return { words: t('within-hours', { count: response.workingHours }), key: 'workingHours' };
  if (name === 'lookThrough' || name === 'supervision')
    return { words: t('every-days', { count: duties[name].everyDays }), key: 'everyDays' };
  if (name === 'capture')
    return { words: t('every-months', { count: duties.capture.everyMonths }), key: 'everyMonths' };
  if (name === 'media' && media.isSameDay) return { words: t('same-day'), key: 'isSameDay' };
  return null;
}

import type { Measure } from '@/utils/domain/platform';
import type { Ground } from '@/utils/domain/policy';
import type { PanelText } from '@/utils/i18n/catalogues/panel/panel-catalogues';
import type { Translate } from '@/utils/i18n/translate';

/**
 * The measure a ground leads to: the editor's wish where the ground allows it, else the ground's usual one
 * among what the platform is known to offer, else its usual one.
 */
export function decideMeasure(
  ground: Ground,
  wish: Measure | null,
  offered: readonly Measure[] | null,
): Measure {
  if (wish && ground.measures.includes(wish)) return wish;
  return ground.measures.find((measure) => offered?.includes(measure)) ?? ground.measures[0];
}

/** What choosing the ground does, one sentence each: evidence, measure, registration, disposal rule. */
export function describeGround(ground: Ground, measure: Measure, t: Translate<PanelText>): string[] {
  const sentences = [t(`evidence.${ground.evidence}`), t(`happens.${measure}`)];
  if (ground.forcesRegistration)
    sentences.push(t(ground.isConfidential ? 'happens.registered-confidential' : 'happens.registered'));
  if (ground.disposalRule) sentences.push(t('happens.disposal', { rule: ground.disposalRule }));
  return sentences;
}

/** How it is reported to the police; and that nobody else takes a copy of what Bevara takes none of. */
export function describeCaution(
  { police, evidence }: Pick<Ground, 'police' | 'evidence'>,
  t: Translate<PanelText>,
): string {
  return [evidence === 'all' ? null : t('happens.no-copy'), police].filter(Boolean).join(' ');
}

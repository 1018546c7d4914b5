import type { MissingPart } from '@/utils/domain/capture-draft';
import type { RemovalOutcome } from '@/utils/domain/removal';
import { panelCatalogues, type PanelText } from '@/utils/i18n/catalogues/panel/panel-catalogues';
import type { Translate } from '@/utils/i18n/translate';

/** The catalogue's key for a code, or the one for codes it does not know. */
function keyOf<P extends 'refused' | 'reason'>(prefix: P, code: string): PanelText {
  const key = `${prefix}.${code}`;
  return key in panelCatalogues.en ? (key as PanelText) : `${prefix}.other`;
}

/** How a removal ended, in a sentence or two. */
export function describeOutcome(outcome: RemovalOutcome, t: Translate<PanelText>): string {
  switch (outcome.kind) {
    case 'removed':
    case 'hidden':
      return t(outcome.how === 'assisted' ? `outcome.${outcome.kind}.assisted` : `outcome.${outcome.kind}`);
    case 'refused':
      return t('outcome.refused', { reason: t(keyOf('refused', outcome.reason)) });
    default:
      return t(`outcome.${outcome.kind}`);
  }
}

/** Whether an outcome is what the editor wanted, an open end, or a no. */
export function toneOf(outcome: RemovalOutcome): 'good' | 'warning' | 'plain' {
  if (outcome.kind === 'removed' || outcome.kind === 'hidden') return 'good';
  return outcome.kind === 'undone' || outcome.kind === 'already-gone' ? 'plain' : 'warning';
}

/** What could not be had, and why: "a screenshot: …". */
export function describeMissing(part: MissingPart, t: Translate<PanelText>): string {
  return t('missing.with-reason', {
    part: t(`missing.${part.part}`),
    reason: t(keyOf('reason', part.reason)),
  });
}

import { formatInstant } from './dates';
import type { DisposalView } from './disposal-view';
import type { RecordWords } from './record-words';

/** What the retention schedule says of a record, as a sentence. */
export function tellDisposal(disposal: DisposalView, { t, language }: RecordWords): string {
  switch (disposal.kind) {
    case 'no-rule':
    case 'removing':
      return t(`disposal.${disposal.kind}`);
    case 'not-yet':
      return disposal.from
        ? t('disposal.not-yet', { label: disposal.label, from: formatInstant(disposal.from, language) })
        : t('disposal.not-started', { label: disposal.label });
    case 'may': {
      const { label, schedule, decision } = disposal;
      return t('disposal.may', { label, schedule, decision });
    }
    default:
      return t(`disposal.${disposal.kind}`, { label: disposal.label });
  }
}

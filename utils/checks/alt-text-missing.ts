import type { Check } from './check';
import { findMissing } from './find';

const MADE_BY_MACHINE =
  /^(?:may be an? |kan vara |kan være |kan vere |no photo description|ingen beskrivning|ingen bildebeskrivelse)/iu;

/** A picture without a text says nothing to those who cannot see it; the platform's own guess is no text (NYK-27). */
export const altTextMissing: Check = {
  id: 'alt-text-missing',
  version: 1,
  answers: ['NYK-27'],
  defaults: {},
  run({ attachments }) {
    const missing = attachments.filter(
      ({ kind, alt }) =>
        kind === 'photo' && (alt === null || alt.trim() === '' || MADE_BY_MACHINE.test(alt.trim())),
    );
    return missing.length > 0
      ? [findMissing('alt-text-missing', 'alt-text-missing', { count: missing.length })]
      : [];
  },
};

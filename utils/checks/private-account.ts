import type { Check } from './check';
import { findMissing } from './find';

/** A comment or reply for the organisation that would go out under somebody's own name (NYK-20, VAR-22). */
export const privateAccount: Check = {
  id: 'private-account',
  version: 1,
  answers: ['NYK-20', 'VAR-22'],
  defaults: {},
  run({ kind, actingAs }) {
    return kind !== 'post' && actingAs?.kind === 'profile'
      ? [findMissing('private-account', 'private-account', { name: actingAs.name })]
      : [];
  },
};

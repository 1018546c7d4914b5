import type { Check } from '@/utils/checks/check';
import { findMissing, hasWords } from '@/utils/checks/find';

/** A post has a picture or a film (NYK-22); a link brings its own. */
export const pictureMissing: Check = {
  id: 'picture-missing',
  version: 1,
  answers: ['NYK-22'],
  defaults: {},
  run(draft) {
    const isBare = draft.kind === 'post' && hasWords(draft) && draft.attachments.length === 0;
    return isBare ? [findMissing('picture-missing', 'picture-missing')] : [];
  },
};

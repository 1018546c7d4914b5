import type { Migration } from './migration';

/**
 * Comments that wait for an answer: by id, the open ones of all or of one thread; and editors' leave by id
 * (both are read and written by utils/pending).
 */
export const waitingComments: Migration = {
  version: 2,
  stores: {
    pending: 'id, isOpen, threadId',
    leaves: 'id',
  },
};

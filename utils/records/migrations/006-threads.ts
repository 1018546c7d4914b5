import type { Migration } from './migration';

/**
 * Replies by the comment that they answer: with it, the records of one thread. What was stored before has not been made
 * confidential for the comments that it shows; the mark asks for it (utils/records/follow-confidential).
 */
export const threads: Migration = {
  version: 6,
  stores: {
    records: 'id, [capturedAt+id], *accountOrder, commentId, parentId, authorAddress, [kind+capturedAt]',
  },
  upgrade: async (transaction) => {
    await transaction.table('meta').put({ name: 'confidential-left-behind', value: true });
  },
};

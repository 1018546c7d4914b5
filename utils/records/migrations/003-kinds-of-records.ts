import type { Migration } from './migration';

/** Records of one kind, newest first: receipts of publishing and consent notes among the comments. */
export const kindsOfRecords: Migration = {
  version: 3,
  stores: {
    records: 'id, [capturedAt+id], *accountOrder, commentId, authorAddress, [kind+capturedAt]',
  },
};

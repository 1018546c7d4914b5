import type { Migration } from './migration';

/**
 * Records newest first by `[capturedAt+id]`, of one account by `accountOrder`; evidence by record and part name;
 * events by place in the chain;
 * own accounts by id (their register is utils/accounts).
 */
export const firstTables: Migration = {
  version: 1,
  stores: {
    records: 'id, [capturedAt+id], *accountOrder, commentId, authorAddress',
    evidence: '[recordId+name]',
    events: 'seq, &id, recordId',
    outbox: 'id, createdAt',
    keys: 'id',
    meta: 'name',
    accounts: 'id',
  },
};

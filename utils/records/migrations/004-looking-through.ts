import type { Migration } from './migration';

/**
 * The log of looking through, in the order in which the looks ended; and when an account's own posts were published
 * (both are read and written by utils/supervision).
 */
export const lookingThrough: Migration = {
  version: 4,
  stores: {
    looks: 'id, until',
    postTimes: 'id, accountId',
  },
};

import { firstTables } from './001-first-tables';
import { waitingComments } from './002-waiting-comments';
import { kindsOfRecords } from './003-kinds-of-records';
import { lookingThrough } from './004-looking-through';
import { capturesUnderWay } from './005-captures-under-way';
import { threads } from './006-threads';
import type { Migration } from './migration';

/** Every migration in order; a test walks the folder and says which one is missing here. */
export const migrations: readonly [Migration, ...Migration[]] = [
  firstTables,
  waitingComments,
  kindsOfRecords,
  lookingThrough,
  capturesUnderWay,
  threads,
];

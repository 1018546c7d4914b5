import { firstTables } from './001-first-tables';
import { waitingComments } from './002-waiting-comments';
import type { Migration } from './migration';

/** Every migration in order; a test walks the folder and says which one is missing here. */
export const migrations: readonly [Migration, ...Migration[]] = [firstTables, waitingComments];

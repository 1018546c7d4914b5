import type { Migration } from './migration';

/**
 * Archive captures that have begun, and their screens as they are taken: whatever ends the tab or the browser, they lie
 * here until they become a record (both are read and written by utils/records/archive).
 */
export const capturesUnderWay: Migration = {
  version: 5,
  stores: {
    captures: 'id',
    captureScreens: '[captureId+number]',
  },
};

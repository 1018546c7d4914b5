import type { PlatformAdapter } from '@/utils/platforms/adapter';
import { buildRemovalPlan } from './removal-plan';
import { readState } from './removal-state';
import type { Locate, RemovalSite } from './removal-site';
import { findStopDialog } from './stop-dialog';

/** The three methods of an adapter that have to do with removal, for a site of which the description is given. */
export function createRemovalControls(
  site: RemovalSite,
  locate: Locate,
): Pick<PlatformAdapter, 'removalPlan' | 'stateOf' | 'findStop'> {
  return {
    removalPlan: (handle, measure, page) => buildRemovalPlan(site, handle, measure, page, locate),
    stateOf: (commentId, page) => readState(site, commentId, page, locate),
    findStop: (page) => findStopDialog(site, page),
  };
}

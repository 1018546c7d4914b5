import { LABELS } from '@/utils/platforms/dom/labels/labels';
import type { RemovalTraits } from '@/utils/platforms/dom/removal/removal-site';

/** Facebook's way of removing a comment: an inline *Hide* for a page's administrators, and a "…" menu (platforms.md §2d). */
export const facebookRemoval: RemovalTraits = {
  labels: LABELS,
  measures: ['hide', 'delete'],
  menuButton: 'verified',
  needsHover: false,
  checkpointPaths: ['/checkpoint', '/login'],
};

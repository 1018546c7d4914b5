import { LABELS } from '@/utils/platforms/dom/labels/labels';
import type { RemovalTraits } from '@/utils/platforms/dom/removal/removal-site';

/**
 * Instagram's way: a "…" button drawn on hover, whose menu is a dialog of buttons (platforms.md §2g). Nobody has shown
 * that a single comment can be hidden on the web, and the button is known from a copied page only, so the first
 * removals are assisted.
 */
export const instagramRemoval: RemovalTraits = {
  labels: LABELS,
  measures: ['delete'],
  menuButton: 'assumed',
  needsHover: true,
  checkpointPaths: ['/challenge', '/accounts/login', '/accounts/suspended'],
};

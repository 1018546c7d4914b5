/** The places Bevara lays itself over. `practice` is the training page inside the extension. */
export const PLATFORM_IDS = ['facebook', 'instagram', 'practice'] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

/** What kind of page is in view; decides which strategies apply and is kept in the evidence. */
export type Surface =
  'page-timeline' | 'post-dialog' | 'post-page' | 'photo-viewer' | 'reel' | 'group' | 'feed' | 'unknown';

/** What the signed-in editor may do with a comment, as far as the platform's own controls tell. */
export type Rights = 'own' | 'moderate' | 'report-only' | 'unknown';

/** Hide and delete are different measures: a hidden comment stays visible to its author and the author's friends. */
export type Measure = 'hide' | 'delete';

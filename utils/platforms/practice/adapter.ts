import type { PlatformAdapter } from '@/utils/platforms/adapter';
import { LABELS, trustLabels } from '@/utils/platforms/dom/labels/labels';
import { createThreadAdapter } from '@/utils/platforms/dom/thread-adapter';
import { createPracticeAddresses } from './addresses';
import { identifyPracticePage, readPracticeActor, readPracticeSurface } from './page-in-view';
import { PRACTICE_MARKS } from './selectors';

/**
 * The practice page, read by the same engine as Facebook. `origin` is the extension's, without a slash at the end; the page's own
 * pictures lie there. Its words are ours, so every label is verified.
 */
export function createPracticeAdapter(origin: string): PlatformAdapter {
  return createThreadAdapter({
    id: 'practice',
    version: '2026-11-21',
    imageHosts: [origin.slice(origin.indexOf('//') + 2)],
    origin,
    addresses: createPracticeAddresses(origin),
    marks: PRACTICE_MARKS,
    removal: {
      labels: trustLabels(LABELS),
      measures: ['hide', 'delete'],
      menuButton: 'verified',
      needsHover: false,
      checkpointPaths: [],
    },
    publishing: { labels: trustLabels(LABELS), thing: 'publish' },
    surfaceOf: readPracticeSurface,
    identifyPage: identifyPracticePage,
    actingAs: readPracticeActor,
  });
}

import type { Stage } from './stage';

/** Some buttons do nothing on the practice page; that they were pressed stands on the body, where a test can see it. */
export function notePress(stage: Stage, name: 'report' | 'ban'): void {
  const { dataset } = stage.document.body;
  dataset['pressed'] = [dataset['pressed'], name].filter(Boolean).join(' ');
}

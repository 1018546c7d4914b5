/** What an editor can ask for at a comment. */
export type MarkerAction =
  'preserve-and-remove' | 'to-registry' | 'preserve-only' | 'guide' | 'reply' | 'open-record';

/**
 * What a marker says beside its buttons about the comment it stands at; null says nothing. `unfinished`: an earlier
 * removal whose end was never noted; its record can be opened there.
 */
export type MarkerStatus =
  'working' | 'preserved' | 'removed' | 'hidden' | 'failed' | 'unfinished' | 'unfinished-hidden';

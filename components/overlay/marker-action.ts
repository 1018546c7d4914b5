/** What an editor can ask for at a comment. */
export type MarkerAction = 'preserve-and-remove' | 'to-registry' | 'preserve-only' | 'guide' | 'reply';

/** What a marker says beside its buttons about the comment it stands at; null says nothing. */
export type MarkerStatus = 'working' | 'preserved' | 'removed' | 'hidden' | 'failed';

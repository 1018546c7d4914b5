import type { ChainedEvent } from '@/utils/domain/event';
import type { DocumentKey, DocumentWords } from './document-setting';

/** What happened and when, as a sentence. */
export function describeEvent({ type, at, data }: ChainedEvent, words: DocumentWords): string {
  const key = type === 'removed' && data['outcome'] === 'hidden' ? 'hidden' : type;
  return words.translate('event.line', {
    when: words.formatInstant(at),
    sentence: words.translate(`event.${key}`),
  });
}

const MISSING: Readonly<Record<string, DocumentKey>> = {
  'comment-id': 'missing.comment-id',
  author: 'missing.author',
  content: 'missing.content',
  permalink: 'missing.permalink',
  'exact-time': 'missing.exact-time',
  post: 'missing.post',
  screenshot: 'missing.screenshot',
  media: 'missing.media',
  'full-text': 'missing.full-text',
  thread: 'missing.thread',
};

/** What the capture could not get, and the code of why. */
export function describeMissing(
  { part, reason }: { readonly part: string; readonly reason: string },
  words: DocumentWords,
): string {
  const key = MISSING[part];
  return words.translate('missing.line', { part: key ? words.translate(key) : part, reason });
}

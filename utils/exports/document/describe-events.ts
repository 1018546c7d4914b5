import { documentsCatalogues } from '@/utils/i18n/catalogues/documents/documents-catalogues';
import type { ChainedEvent } from '@/utils/domain/event';
import type { RecordKind } from '@/utils/domain/record';
import type { DocumentKey, DocumentWords } from './document-setting';

const KNOWN: ReadonlySet<string> = new Set(Object.keys(documentsCatalogues.en));

/** What happened and when, as a sentence; some events have another one for an outcome, a reason or a kind of record. */
export function describeEvent(
  { type, at, data }: ChainedEvent,
  kind: RecordKind,
  words: DocumentWords,
): string {
  const variants = [data['outcome'], data['reason'], kind].map((variant) => `event.${type}.${variant}`);
  const keys = [...variants, `event.${type}`];
  const key = keys.find(isKnown);
  const sentence = key ? words.translate(key) : words.translate('event.other', { type });
  return words.translate('event.line', { when: words.formatInstant(at), sentence });
}

/** False for what a later version has added and this one has no words for. */
function isKnown(key: string): key is DocumentKey {
  return KNOWN.has(key);
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

/** What the capture could not get, and why. The code itself stands in the evidence. */
export function describeMissing(
  { part, reason }: { readonly part: string; readonly reason: string },
  words: DocumentWords,
): string {
  const key = MISSING[part];
  return words.translate('missing.line', {
    part: key ? words.translate(key) : part,
    reason: explain(reason, words),
  });
}

function explain(code: string, words: DocumentWords): string {
  const [, status] = /^http-(\d{3})$/.exec(code) ?? [];
  if (status) return words.translate('reason.http', { status });
  const key = `reason.${code}`;
  return words.translate(isKnown(key) && key !== 'reason.http' ? key : 'reason.other');
}

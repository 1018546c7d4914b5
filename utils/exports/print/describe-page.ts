import type { DocumentKey, DocumentWords } from '@/utils/exports/document/document-setting';
import type { DocumentPicture, RecordDocument } from '@/utils/exports/document/record-document';
import { sectionOf } from '@/utils/exports/document/section-of';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { element, type Xml } from '@/utils/exports/document/xml';
import { toBase64 } from '@/utils/exports/json/base64';
import { SAID_ELSEWHERE, tellText } from '@/utils/exports/pdf/write-record';

/** Pictures that every browser shows; anything else is named and not drawn. */
const SHOWN = /^image\/(png|jpeg|gif|webp)$/;

/** One record as an article, in the same order as the PDF has it. */
export async function describePage(
  document: RecordDocument,
  organization: string,
  words: DocumentWords,
): Promise<Xml> {
  const { record, title, thread, pictures, facts } = document;
  const t = words.translate;
  const section = (key: DocumentKey, content: readonly Xml[]): readonly Xml[] =>
    content.length === 0 ? [] : [element('h2', {}, t(key)), ...content];
  const own = sectionOf(document, words);
  const lines = (list: readonly string[]) => list.map((line) => element('p', {}, line));
  return element(
    'article',
    {},
    element(
      'header',
      {},
      element('strong', {}, showOnOneLine(organization)),
      element('span', {}, t('document.record', { id: record.id })),
    ),
    element('h1', {}, title),
    record.isPractice && element('p', { class: 'warning' }, t('document.practice')),
    document.isConfidential && element('p', { class: 'warning' }, t('document.confidential')),
    section(`section.text.${record.kind}`, [
      element('p', { class: 'by' }, document.byline),
      element('p', { class: 'words' }, tellText(document, words)),
    ]),
    own && own.lines.length > 0 && [element('h2', {}, own.heading), ...lines(own.lines)],
    section('section.post', document.postText === '' ? [] : lines([document.postText])),
    section(
      'section.thread',
      thread.map(({ by, text, isSubject, isReply }) =>
        element(
          'div',
          { class: isReply ? 'said reply' : 'said' },
          element('p', { class: isSubject ? 'by subject' : 'by' }, by),
          element('p', {}, text),
        ),
      ),
    ),
    section(
      'section.pictures',
      await Promise.all(pictures.map((picture) => describePicture(picture, words))),
    ),
    section('section.facts', [
      element(
        'table',
        {},
        facts
          .filter(({ key, shown }) => shown !== '' && !SAID_ELSEWHERE.has(key))
          .map(({ label, shown }) =>
            element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, shown)),
          ),
      ),
    ]),
    section('section.missing', lines(document.missing)),
    section('section.faults', lines(document.faultLines)),
    section('section.masks', lines(document.masks ?? [])),
    section('section.events', lines(document.events)),
    element('footer', {}, t('print.digest', { digest: record.evidenceHash })),
  );
}

async function describePicture(
  { name, mediaType, caption, read, fault }: DocumentPicture,
  words: DocumentWords,
): Promise<Xml> {
  const bytes = read && (await read());
  if (!bytes || !SHOWN.test(mediaType)) {
    const sentence = fault ?? words.translate('picture.unsupported', { name, mediaType });
    return element('p', {}, sentence);
  }
  const src = `data:${mediaType};base64,${toBase64(bytes)}`;
  // `<img/>` and `<img>` are the same to a browser.
  return element('figure', {}, element('img', { src, alt: caption }), element('figcaption', {}, caption));
}

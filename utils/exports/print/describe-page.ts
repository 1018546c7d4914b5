import type { DocumentKey, DocumentWords } from '@/utils/exports/document/document-setting';
import {
  listFilms,
  type DocumentPicture,
  type RecordDocument,
} from '@/utils/exports/document/record-document';
import { sectionOf } from '@/utils/exports/document/section-of';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { element, type Xml } from '@/utils/exports/document/xml';
import { toBase64 } from '@/utils/exports/json/base64';
import { SAID_ELSEWHERE, tellText } from '@/utils/exports/pdf/write-record';
import { SHOWN_PICTURES } from './shown-pictures';

/** A record on paper, and what of it is whole and still not there. */
interface DescribedPage {
  readonly page: Xml;
  readonly unshown: readonly string[];
}

/** One record as an article, in the same order as the PDF has it; it says in its place what it cannot show. */
export async function describePage(
  document: RecordDocument,
  organization: string,
  words: DocumentWords,
): Promise<DescribedPage> {
  const { record, title, thread, pictures, facts, parts } = document;
  const t = words.translate;
  const section = (key: DocumentKey, content: readonly Xml[]): readonly Xml[] =>
    content.length === 0 ? [] : [element('h2', {}, t(key)), ...content];
  const own = sectionOf(document, words);
  const lines = (list: readonly string[]) => list.map((line) => element('p', {}, line));
  const shown = await Promise.all(pictures.map((picture) => describePicture(picture, words)));
  const unshown = pictures.filter(({ fault }, index) => fault === null && !shown[index]?.isDrawn);
  const page = element(
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
      shown.map(({ xml }) => xml),
    ),
    section('section.films', lines(document.films.map(({ line }) => line))),
    section('section.facts', [
      describeTable(
        facts
          .filter(({ key, shown }) => shown !== '' && !SAID_ELSEWHERE.has(key))
          .map(({ label, shown }) => [label, shown]),
      ),
    ]),
    section('section.missing', lines(document.missing)),
    section('section.faults', lines(document.faultLines)),
    section('section.masks', lines(document.masks ?? [])),
    section('section.events', lines(document.events)),
    section(
      'section.parts',
      parts.length === 0 ? [] : [describeTable(parts.map(({ name, sha256 }) => [name, sha256]))],
    ),
    element('footer', {}, t('print.digest', { digest: record.evidenceHash })),
  );
  return { page, unshown: [...unshown.map(({ name }) => name), ...listFilms(document)] };
}

function describeTable(rows: readonly (readonly [string, string])[]): Xml {
  return element(
    'table',
    {},
    rows.map(([head, cell]) =>
      element('tr', {}, element('th', { scope: 'row' }, head), element('td', {}, cell)),
    ),
  );
}

async function describePicture(
  { name, mediaType, caption, read, fault }: DocumentPicture,
  words: DocumentWords,
): Promise<{ readonly xml: Xml; readonly isDrawn: boolean }> {
  const isWhole = SHOWN_PICTURES[mediaType];
  const bytes = read && (await read());
  if (!bytes || !isWhole?.(bytes)) {
    const key = bytes && !isWhole ? 'picture.unsupported' : 'picture.unreadable';
    const sentence = fault ?? words.translate(key, { name, mediaType });
    return { xml: element('p', {}, sentence), isDrawn: false };
  }
  const src = `data:${mediaType};base64,${toBase64(bytes)}`;
  // `<img/>` and `<img>` are the same to a browser.
  const xml = element(
    'figure',
    {},
    element('img', { src, alt: caption }),
    element('figcaption', {}, caption),
  );
  return { xml, isDrawn: true };
}

import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { describeTime } from '@/utils/exports/document/record-facts';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';
import { drawPicture } from './draw-picture';
import type { Drawing } from './drawing';
import type { PdfWriter } from './pdf-writer';

const H2 = { size: 12, weight: 'bold', tag: 'H2', after: 3 } as const;
const BODY = { size: 10.5, after: 6 } as const;
const SMALL = { size: 9, after: 2 } as const;

/** One record on pages of its own: the comment first, then all that is known of it, ending with digests. */
export async function writeRecord(
  writer: PdfWriter,
  document: RecordDocument,
  drawing: Drawing,
  words: DocumentWords,
): Promise<void> {
  const { pdf, paragraph, table } = writer;
  const { record } = document;
  const t = words.translate;
  const before = writer.unknown();
  pdf.addPage();
  const section = pdf.struct('Sect');
  pdf.addStructure(section);
  pdf.outline.addItem(showOnOneLine(document.title).slice(0, 120));

  paragraph(section, showOnOneLine(document.title), { size: 17, weight: 'bold', tag: 'H1', after: 6 });
  if (record.isPractice)
    paragraph(section, t('document.practice'), { size: 10.5, weight: 'bold', colour: '#8a1c1c' });
  if (document.isConfidential)
    paragraph(section, t('document.confidential'), { size: 10.5, weight: 'bold', colour: '#8a1c1c' });

  paragraph(section, t('section.comment'), H2);
  const author = record.authorName ?? t('document.unknown-author');
  const time = record.writtenAt ? describeTime(record.writtenAt, words) : '';
  paragraph(section, [author, time].filter(Boolean).join(', '), { ...SMALL, colour: '#444444' });
  paragraph(section, tellText(document, words), { ...BODY, size: 12 });

  if (record.postText !== '') {
    paragraph(section, t('section.post'), H2);
    paragraph(section, record.postText, BODY);
  }
  if (document.thread.length > 0) {
    paragraph(section, t('section.thread'), H2);
    for (const { by, text, isSubject, isReply } of document.thread) {
      const indent = isReply ? 24 : 0;
      paragraph(section, by, { ...SMALL, indent, colour: '#444444', weight: isSubject ? 'bold' : 'regular' });
      paragraph(section, text, { size: 9.5, after: 5, indent });
    }
  }
  if (document.pictures.length > 0) {
    paragraph(section, t('section.pictures'), H2);
    for (const picture of document.pictures) await drawPicture(writer, section, picture, drawing, words);
  }
  paragraph(section, t('section.facts'), H2);
  table(
    section,
    document.facts
      .filter(({ key, shown }) => shown !== '' && key !== 'text' && key !== 'postText' && key !== 'faults')
      .map(({ label, shown }) => [label, shown]),
  );
  list(t('section.missing'), document.missing);
  list(t('section.faults'), document.faultLines);
  list(t('section.masks'), document.masks ?? []);
  list(t('section.events'), document.events);
  if (document.parts.length > 0) {
    paragraph(section, t('section.parts'), H2);
    table(
      section,
      document.parts.map(({ name, sha256 }) => [name, sha256]),
      8,
    );
  }
  const count = writer.unknown() - before;
  if (count > 0)
    paragraph(section, t('document.substituted', { count, exact: t('document.exact') }), {
      ...SMALL,
      colour: '#444444',
    });
  section.end();

  function list(heading: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    paragraph(section, heading, H2);
    for (const line of lines) paragraph(section, line, SMALL);
    pdf.y += 4;
  }
}

/** The text, or why there is none. */
export function tellText({ text }: Pick<RecordDocument, 'text'>, words: DocumentWords): string {
  if (text === null) return words.translate('document.text-not-kept');
  return text.trim() === '' ? words.translate('document.no-text') : text;
}

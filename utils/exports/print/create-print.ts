import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments } from '@/utils/exports/document/document-stream';
import { element } from '@/utils/exports/document/xml';
import { describePage } from './describe-page';
import { PRINT_STYLE } from './print-style';

/** Paper: a page that any browser prints, with page numbers and digests. It loads nothing and runs nothing. */
export const printFormat: ExportFormat = {
  id: 'print',
  extension: 'html',
  mediaType: 'text/html',
  create: createPrint,
};

/** Streams the page, record by record; every text is escaped, pictures lie inside as data. */
export function createPrint(request: ExportRequest): ExportRun {
  return streamDocuments(request, async function* ({ words, documents }, onUnheld) {
    const encoder = new TextEncoder();
    const title = element('title', {}, words.translate('document.title')).xml;
    yield encoder.encode(
      `<!doctype html>\n<html lang="${words.language}"><head><meta charset="utf-8">` +
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">` +
        `${title}<style>${PRINT_STYLE}</style></head><body>\n`,
    );
    for await (const document of documents) {
      const { page, unshown } = await describePage(document, request.info.organization, words);
      for (const part of unshown) onUnheld({ recordId: document.record.id, part });
      yield encoder.encode(`${toHtml(page.xml)}\n`);
    }
    yield encoder.encode('</body></html>\n');
  });
}

/** HTML knows no `<p/>`: only a picture may stand without an end. */
function toHtml(xml: string): string {
  return xml.replace(/<(?!img\b)(\w+)([^<>]*)\/>/g, '<$1$2></$1>');
}

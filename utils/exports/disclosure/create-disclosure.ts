import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments } from '@/utils/exports/document/document-stream';
import type { PrintedDocument, RecordDocument } from '@/utils/exports/document/record-document';
import { writePdf } from '@/utils/exports/pdf/create-pdf';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { DisclosureRefused, type Mask } from './mask';
import { maskDocument } from './mask-document';

/** A copy for whoever asks for a public record, with what is secret masked (VAR-19, TF ch. 2). */
export const disclosureFormat: ExportFormat = {
  id: 'disclosure',
  extension: 'pdf',
  mediaType: 'application/pdf',
  create: createDisclosure,
};

/** The copy as PDF/A. It fails with `DisclosureRefused` rather than show what a mask was meant to hide. */
export function createDisclosure(request: ExportRequest): ExportRun {
  const { drawing, info, masks = [] } = request;
  if (!drawing) throw new Error('A PDF is drawn with fonts, and the request has none.');
  return streamDocuments(request, ({ words, documents }) =>
    writePdf(maskAll(documents, masks, words), {
      drawing,
      info,
      words,
      title: words.translate('disclosure.title'),
      subtitle: words.translate('disclosure.note', { count: masks.length }),
    }),
  );
}

async function* maskAll(
  documents: AsyncIterable<RecordDocument>,
  masks: readonly Mask[],
  words: DocumentWords,
): AsyncGenerator<PrintedDocument> {
  const numbered = masks.map((mask, index) => ({ mask, number: index + 1 }));
  const seen = new Set<string>();
  for await (const document of documents) {
    seen.add(document.record.id);
    yield await maskDocument(document, numbered, words);
  }
  const lost = masks.findIndex(({ recordId }) => !seen.has(recordId));
  if (lost >= 0) throw new DisclosureRefused('unknown-record', lost);
}

import type { ExportFormat, ExportRequest, ExportRun } from '@/utils/exports/export-format';
import { streamDocuments } from '@/utils/exports/document/document-stream';
import type { PrintedDocument, RecordDocument } from '@/utils/exports/document/record-document';
import { writePdf } from '@/utils/exports/pdf/create-pdf';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { DisclosureRefused, type KeptPicture, type NumberedMask } from './mask';
import { maskDocument } from './mask-document';
import { hideIn } from './show-masked';

/** A copy for whoever asks for a public record, with what is secret masked (VAR-19, TF ch. 2). */
export const disclosureFormat: ExportFormat = {
  id: 'disclosure',
  extension: 'pdf',
  mediaType: 'application/pdf',
  create: createDisclosure,
};

/** The copy as PDF/A. It fails with `DisclosureRefused` rather than show what a mask was meant to hide. */
export function createDisclosure(request: ExportRequest): ExportRun {
  const { drawing, info, masks = [], kept = [] } = request;
  if (!drawing) throw new Error('A PDF is drawn with fonts, and the request has none.');
  const numbered = masks.map((mask, index) => ({ mask, number: index + 1 }));
  return streamDocuments(request, ({ words, documents }, onUnheld) =>
    writePdf(maskAll(documents, numbered, words, kept), {
      drawing,
      info,
      words,
      onUnheld,
      title: words.translate('disclosure.title'),
      subtitle: words.translate('disclosure.note', { count: masks.length }),
      provisions: [...new Set(numbered.map(({ mask }) => hideIn(mask.reason, numbered, words)))],
    }),
  );
}

async function* maskAll(
  documents: AsyncIterable<RecordDocument>,
  masks: readonly NumberedMask[],
  words: DocumentWords,
  kept: readonly KeptPicture[],
): AsyncGenerator<PrintedDocument> {
  const seen = new Set<string>();
  for await (const document of documents) {
    seen.add(document.record.id);
    yield await maskDocument(document, masks, words, kept);
  }
  const lost = masks.findIndex(({ mask }) => !seen.has(mask.recordId));
  if (lost >= 0) throw new DisclosureRefused('unknown-record', lost);
}

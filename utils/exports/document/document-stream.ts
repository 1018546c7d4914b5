import type { ChainedEvent } from '@/utils/domain/event';
import type { ExportFault, ExportRequest, ExportRun, UnheldPart } from '@/utils/exports/export-format';
import { summarizeStream } from '@/utils/exports/summarize-stream';
import { createWords, type DocumentWords } from './document-setting';
import { buildDocument, type RecordDocument } from './record-document';

/** What a format is handed: documents one at a time, and the words to write them with. */
export interface DocumentSource {
  readonly words: DocumentWords;
  readonly documents: AsyncIterable<RecordDocument>;
}

/**
 * The documents of a request. Events are read first, since a document tells what has happened; they hold ids and codes
 * only and are small. One record with its evidence is in memory at a time. `note` is told of each.
 */
export function openDocuments(
  request: ExportRequest,
  note: (document: RecordDocument) => void = () => undefined,
): DocumentSource {
  const words = createWords(request.setting);
  const documents = async function* () {
    const events = await groupEvents(request.events);
    for await (const item of request.records) {
      const document = await buildDocument(item, events.get(item.record.id) ?? [], words);
      note(document);
      yield document;
    }
  };
  return { words, documents: documents() };
}

/** Runs a format over the documents of a request. It tells of every part that its form cannot hold. */
export function streamDocuments(
  request: ExportRequest,
  write: (source: DocumentSource, onUnheld: (part: UnheldPart) => void) => AsyncIterable<Uint8Array>,
): ExportRun {
  const state: { records: number; faults: ExportFault[]; unheld: UnheldPart[] } = {
    records: 0,
    faults: [],
    unheld: [],
  };
  const chunks = async function* () {
    yield* write(
      openDocuments(request, ({ faults }) => {
        state.records += 1;
        state.faults.push(...faults);
      }),
      (part) => void state.unheld.push(part),
    );
  };
  const { stream, summary } = summarizeStream(toStream(chunks()));
  const whole = summary.then((sums) => ({ ...sums, ...state }));
  whole.catch(() => undefined);
  return { stream, summary: whole };
}

/** A stream that asks the generator for the next bytes when somebody reads, and ends it when it is cancelled. */
export function toStream(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

async function groupEvents(events: AsyncIterable<ChainedEvent>): Promise<Map<string, ChainedEvent[]>> {
  const groups = new Map<string, ChainedEvent[]>();
  for await (const event of events) {
    if (event.recordId === null) continue;
    const group = groups.get(event.recordId);
    if (group) group.push(event);
    else groups.set(event.recordId, [event]);
  }
  return groups;
}

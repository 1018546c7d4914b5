import type { ChainedEvent } from '@/utils/domain/event';
import type { StoredRecord } from '@/utils/domain/record';
import { listFaults } from '@/utils/exports/compare-with-evidence';
import type { ExportFault, ExportItem } from '@/utils/exports/export-format';
import { directionOf, type RecordDirection } from '@/utils/domain/record-direction';
import { describeEvent, describeMissing } from './describe-events';
import type { DocumentWords } from './document-setting';
import { evidenceOf, readEvidence, type ReadEvidence } from './read-evidence';
import { readParts, type ReadPart } from './read-parts';
import { readPublication } from './read-publication';
import { recipientOf } from './recipient-of';
import { describeTime, listFacts, titleOf, type Fact } from './record-facts';

/** A comment of the thread, as it was shown. */
export interface ThreadLine {
  /** Who and when. */
  readonly by: string;
  readonly text: string;
  /** The preserved comment itself. */
  readonly isSubject: boolean;
  readonly isReply: boolean;
}

/** A picture with the words that stand for it where it cannot be seen. */
export interface DocumentPicture {
  readonly name: string;
  readonly mediaType: string;
  readonly caption: string;
  /** Reads the bytes. Null when they are lost or not what they were; then `fault` says so. */
  readonly read: (() => Promise<Uint8Array<ArrayBuffer> | null>) | null;
  readonly fault: string | null;
}

/** A film or a sound; no page can show it, and every page says that it is there. */
export interface DocumentFilm {
  readonly name: string;
  /** A sentence. */
  readonly line: string;
  /** Lost, or not what it was; the faults of the record say so too. */
  readonly isFaulty: boolean;
}

/**
 * A record as a document, in the words of the pack's language and before any format: PDF, print, letter, lists and
 * packages all take their content from here, so that no two of them disagree. Texts are as they were read; each
 * format makes them harmless in its own way.
 */
export interface RecordDocument {
  readonly record: StoredRecord;
  readonly title: string;
  /** Who wrote it and when, as far as is known. */
  readonly byline: string;
  readonly direction: RecordDirection;
  /** Who it went to, where that is known. */
  readonly recipient: string | null;
  readonly isConfidential: boolean;
  readonly facts: readonly Fact[];
  /** Null when the ground forbids keeping it. */
  readonly text: string | null;
  /** Of the post that it stands under; empty when there is none. */
  readonly postText: string;
  readonly thread: readonly ThreadLine[];
  readonly pictures: readonly DocumentPicture[];
  readonly films: readonly DocumentFilm[];
  readonly missing: readonly string[];
  /** A sentence each. */
  readonly faultLines: readonly string[];
  readonly events: readonly string[];
  readonly parts: readonly ReadPart[];
  readonly faults: readonly ExportFault[];
  /** A line per mask, in a copy for disclosure. */
  readonly masks?: readonly string[];
}

/**
 * What pages are written from. Of the record it has codes and ids alone: every text is the document's own, so that a
 * copy for disclosure can mask all there is.
 */
export type PrintedDocument = Omit<RecordDocument, 'record' | 'direction' | 'recipient' | 'faults'> & {
  readonly record: Pick<StoredRecord, 'id' | 'kind' | 'capturedAt' | 'isPractice' | 'evidenceHash'>;
};

/** Those that are whole and still on no page. */
export function listFilms({ films }: Pick<RecordDocument, 'films'>): readonly string[] {
  return films.flatMap(({ name, isFaulty }) => (isFaulty ? [] : [name]));
}

/** Builds the document of one record; damaged parts are stated in it. */
export async function buildDocument(
  { record, parts: stored }: ExportItem,
  events: readonly ChainedEvent[],
  words: DocumentWords,
): Promise<RecordDocument> {
  const parts = await readParts(record, stored);
  return composeDocument(
    { record, parts, faults: listFaults(record.id, parts, evidenceOf(parts)), events },
    words,
  );
}

/** What a document is composed of. */
type ReadItem = Pick<RecordDocument, 'record' | 'parts' | 'faults'> & {
  readonly events: readonly ChainedEvent[];
};

/** The document of a record that has been read and compared with its evidence. */
export function composeDocument(
  { record, parts, faults, events }: ReadItem,
  words: DocumentWords,
): RecordDocument {
  const evidence = readEvidence(parts);
  const faultLines = faults.map(({ part, code }) => words.translate(`fault.${code}`, { part }));
  const publication = readPublication(record.kind, evidence?.publication);
  const outcome = publication.receipt?.outcome ?? null;
  const direction = directionOf(record, outcome);
  const recipient = recipientOf(record, direction, evidence, words);
  const isTextKept = (evidence?.scope ?? 'all') === 'all';
  return {
    record,
    title: titleOf(record, outcome, words),
    byline: tellByline(record, words),
    direction,
    recipient,
    isConfidential: record.isConfidential,
    facts: listFacts({ record, direction, recipient, publication, events, faultLines }, words),
    text: isTextKept ? record.text : null,
    postText: record.postText,
    thread: isTextKept ? listThread(record, evidence, words) : [],
    pictures: parts
      .filter(({ mediaType }) => mediaType.startsWith('image/'))
      .map((part) => toPicture(record, part, evidence, words)),
    films: parts.filter(({ mediaType }) => FILM.test(mediaType)).map((part) => toFilm(part, words)),
    missing: (evidence?.missing ?? []).map((missing) => describeMissing(missing, words)),
    faultLines,
    events: events.map((event) => describeEvent(event, record.kind, words)),
    parts,
    faults,
  };
}

function tellByline({ authorName, writtenAt }: StoredRecord, words: DocumentWords): string {
  const author = authorName ?? words.translate('document.unknown-author');
  return [author, writtenAt ? describeTime(writtenAt, words) : ''].filter(Boolean).join(', ');
}

/** The thread in the order it was shown. The record's own comment stands where it stood, or last when it was not in view. */
function listThread(record: StoredRecord, evidence: ReadEvidence | null, words: DocumentWords): ThreadLine[] {
  const time = record.writtenAt?.shown ?? '';
  const author = record.authorName ?? words.translate('document.unknown-author');
  const own: ThreadLine = {
    by: words.translate('thread.subject', { author, time }),
    text: record.text,
    isSubject: true,
    isReply: record.parentId !== null,
  };
  const others = evidence?.thread ?? [];
  if (others.length === 0) return [];
  const lines = others.map((comment): ThreadLine =>
    comment.commentId === record.commentId
      ? own
      : {
          by: words.translate('thread.by', { author: comment.authorName, time: comment.shownTime }),
          text: comment.text,
          isSubject: false,
          isReply: comment.parentId !== null,
        },
  );
  return lines.includes(own) ? lines : [...lines, own];
}

/** What a part that is a picture shows. */
export function captionPicture(
  { capture }: StoredRecord,
  name: string,
  evidence: ReadEvidence | null,
  words: DocumentWords,
): string {
  const screenshot = evidence?.parts.find((listed) => listed.name === name)?.screenshot;
  if (!screenshot) return words.translate('picture.media', { name });
  const { tile, tiles } = screenshot;
  return words.translate(capture ? 'picture.screen' : 'picture.screenshot', { tile, tiles });
}

const FILM = /^(video|audio)\//;

function toFilm({ name, mediaType, fault }: ReadPart, words: DocumentWords): DocumentFilm {
  const isFaulty = fault !== null;
  const key = isFaulty ? 'picture.unreadable' : 'picture.unsupported';
  return { name, line: words.translate(key, { name, mediaType }), isFaulty };
}

function toPicture(
  record: StoredRecord,
  part: ReadPart,
  evidence: ReadEvidence | null,
  words: DocumentWords,
): DocumentPicture {
  const { name, mediaType } = part;
  const caption = captionPicture(record, name, evidence, words);
  return part.fault
    ? { name, mediaType, caption, read: null, fault: words.translate('picture.unreadable', { name }) }
    : { name, mediaType, caption, read: part.read, fault: null };
}

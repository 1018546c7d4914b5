import type { ChainedEvent } from '@/utils/domain/event';
import type { EvidencePart, StoredRecord } from '@/utils/domain/record';
import type { DocumentSetting } from './document/document-setting';
import type { KeptPicture, Mask } from './disclosure/mask';
import type { Drawing } from './pdf/drawing';

/** A record on its way out, as a value: no format opens the database. */
export interface ExportItem {
  readonly record: StoredRecord;
  readonly parts: readonly EvidencePart[];
}

/** What the receiver is told about the package as a whole. */
export interface ExportInfo {
  /** The municipality, in words. */
  readonly organization: string;
  /** ISO instant */
  readonly createdAt: string;
  readonly extensionVersion: string;
  /**
   * Made by chance, the same in the events and in every file that holds no record ids where they can be read without
   * unpacking, so that it is recognised also when it has been changed; left out where nothing is noted.
   */
  readonly exportId?: string;
}

export interface ExportRequest {
  /** May be read several times: a package that contains documents reads it anew for each, and holds none of it. */
  readonly records: AsyncIterable<ExportItem>;
  /** An unbroken stretch of the chain that holds every event of the records. May be read several times. */
  readonly events: AsyncIterable<ChainedEvent>;
  /** ECDSA P-256 over SHA-256 with the installation's key, in DER. */
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  readonly publicKeyPem: string;
  readonly info: ExportInfo;
  /** Language, words and names of the documents; without it they are in English. */
  readonly setting?: DocumentSetting;
  /** Fonts and brush; a format that contains PDF cannot do without. */
  readonly drawing?: Drawing;
  /** One of the format's `variants`; left out: the first. */
  readonly variant?: string;
  /** What a copy for disclosure hides; every other format shows the whole. */
  readonly masks?: readonly Mask[];
  /** Pictures that stay in such a copy although words are masked in it. */
  readonly kept?: readonly KeptPicture[];
}

/** Why a format will not take a record. The page asks before it starts; the format itself refuses too. */
export type ExportRefusal = 'confidential' | 'too-large';

/**
 * A part that was not what its evidence says when it was exported, was not there at all, or stood there unlisted. The
 * package states it; it is never silent.
 */
export interface ExportFault {
  readonly recordId: string;
  readonly part: string;
  readonly code: 'part-changed' | 'part-unreadable' | 'part-missing' | 'part-unlisted';
}

/** A film, a picture that could not be drawn, a text that had to be cut; the file says so in its place. */
export type UnheldPart = Omit<ExportFault, 'code'>;

/** What is known when the last byte has left. */
export interface ExportSummary {
  /** Of the whole file, hex; kept in the `exported` event so that the file is recognised later. */
  readonly sha256: string;
  /** bytes */
  readonly size: number;
  readonly records: number;
  readonly faults: readonly ExportFault[];
  /** What is whole and still not in the file, because its form cannot hold it; left out where it holds everything. */
  readonly unheld?: readonly UnheldPart[];
}

/** An export under way. The work is done as the stream is read; cancelling it stops the work. */
export interface ExportRun {
  readonly stream: ReadableStream<Uint8Array>;
  /** Rejects when the stream fails or is cancelled. */
  readonly summary: Promise<ExportSummary>;
}

/** One way to hand records over. */
export interface ExportFormat {
  readonly id: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Forms that may be chosen, the usual one first; left out where there is only one. */
  readonly variants?: readonly string[];
  /** How many times it reads the records in such a form; once where this is left out. */
  countReadings?(variant: string | undefined): number;
  create(request: ExportRequest): ExportRun;
  /** Says no to a record that must not leave in this form; left out where everything may. */
  refuses?(record: StoredRecord): ExportRefusal | null;
}

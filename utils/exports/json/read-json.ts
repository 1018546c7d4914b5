import { holdPart, losePart } from '@/utils/domain/evidence-bytes';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { ChainedEvent } from '@/utils/domain/event';
import { isItselfConfidential, type EvidencePart } from '@/utils/domain/record';
import type { ExportInfo, ExportItem } from '@/utils/exports/export-format';
import { fromBase64 } from './base64';
import { exportSchema, type ExportFile } from './export-schema';

/**
 * Why a file cannot be read back. `path` says where in it, `records.3.parts.0.sha256`; with `record-twice` and
 * `part-twice` it is the id of the record.
 */
export interface JsonRefusal {
  readonly code: 'not-json' | 'not-an-export' | 'too-new' | 'record-twice' | 'part-twice' | 'part-name';
  readonly path: string | null;
  /** What is wrong there: as the schema's checker words it in English, or the name of the part. */
  readonly reason: string | null;
}

/** What packages lay beside the evidence of a record. */
const TAKEN: readonly string[] = ['record.json', 'arkivmelding.xml'];

/** An export read back: what any other format takes. */
export interface ReadExport {
  readonly items: readonly ExportItem[];
  readonly events: readonly ChainedEvent[];
  readonly info: ExportInfo;
}

/** Reads the JSON that createJson writes. Bytes are taken as they stand; whether they are intact is told by each export. */
export function readJson(text: string): Result<ReadExport, JsonRefusal> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail({ code: 'not-json', path: null, reason: error instanceof Error ? error.message : null });
  }
  return readExport(value);
}

/** The same from JSON that has been parsed. */
export function readExport(value: unknown): Result<ReadExport, JsonRefusal> {
  if (isNewer(value)) return fail({ code: 'too-new', path: 'formatVersion', reason: null });
  const parsed = exportSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail({
      code: 'not-an-export',
      path: issue?.path.join('.') || null,
      reason: issue?.message ?? null,
    });
  }
  const { records, events, createdAt, organization, extensionVersion } = parsed.data;
  const refused = findTwice(records);
  if (refused) return fail(refused);
  return succeed({
    items: records.map(toItem),
    events,
    info: { createdAt, organization, extensionVersion },
  });
}

/** Names that would fall on one another in a package. */
function findTwice(records: ExportFile['records']): JsonRefusal | null {
  const ids = new Set<string>();
  for (const { record, parts } of records) {
    const names = new Set<string>();
    if (ids.has(record.id)) return { code: 'record-twice', path: record.id, reason: null };
    ids.add(record.id);
    for (const { name } of parts) {
      if (names.has(name)) return { code: 'part-twice', path: record.id, reason: name };
      if (TAKEN.includes(name)) return { code: 'part-name', path: record.id, reason: name };
      names.add(name);
    }
  }
  return null;
}

function toItem({ record, parts }: ExportFile['records'][number]): ExportItem {
  return {
    // Earlier versions said so of a reply in its registration alone.
    record: { ...record, isConfidential: record.isConfidential || isItselfConfidential(record) },
    parts: parts.map((part) => toPart(record.id, part)),
  };
}

function toPart(recordId: string, written: ExportFile['records'][number]['parts'][number]): EvidencePart {
  const { name, mediaType, sha256, base64 } = written;
  const bytes = base64 === null ? null : fromBase64(base64);
  const part = { recordId, name, mediaType, sha256 };
  return bytes ? holdPart(part, bytes) : losePart(part);
}

function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'bevara-export' &&
    'formatVersion' in value &&
    typeof value.formatVersion === 'number' &&
    value.formatVersion > 1
  );
}

import { fail, type Result } from '@/utils/domain/result';
import { readExport, type JsonRefusal, type ReadExport } from '@/utils/exports/json/read-json';

/**
 * Records from a file: our JSON export, or what somebody has made of it. A list, a single record, `{records: [...]}` or
 * a record on each line will do, with their parts (`{record, parts}`) or without. What the file does not say of itself
 * is taken from the first record, and `now` is when it was put together.
 */
export function readRecords(text: string, now: Date): Result<ReadExport, JsonRefusal> {
  const parsed = parse(text.replace(/^\ufeff/, ''));
  return parsed.ok ? readExport(complete(parsed.value, now)) : parsed;
}

function parse(text: string): Result<unknown, JsonRefusal> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return { ok: true, value: lines.map((line): unknown => JSON.parse(line)) };
    } catch {
      // Neither one document nor a document a line; the first complaint says where it breaks.
    }
    return fail({ code: 'not-json', path: null, reason: error instanceof Error ? error.message : null });
  }
}

/** The form of an export around records that come without one. */
function complete(value: unknown, now: Date): unknown {
  if (isObject(value) && value['format'] === 'bevara-export') return value;
  const list = listOf(value);
  if (!list) return value;
  const records = list.map(toItem);
  const [first] = records;
  const account = isObject(first?.record) ? first.record['account'] : null;
  const { createdAt, organization, extensionVersion, events } = isObject(value) ? value : {};
  return {
    format: 'bevara-export',
    formatVersion: 1,
    createdAt: createdAt ?? now.toISOString(),
    organization: organization ?? (isObject(account) ? account['name'] : null) ?? '',
    extensionVersion: extensionVersion ?? '0',
    records,
    events: events ?? [],
    hasPractice: false,
  };
}

function toItem(one: unknown): { readonly record: unknown; readonly parts: unknown } {
  return isObject(one) && isObject(one['record'])
    ? { record: one['record'], parts: one['parts'] ?? [] }
    : { record: one, parts: [] };
}

function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  if (Array.isArray(value['records'])) return value['records'];
  return 'record' in value || 'evidenceHash' in value ? [value] : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { StoredRecord } from '@/utils/domain/record';
import { tellContext } from './capture-facts';
import type { DocumentWords } from './document-setting';

/** Longest name without its extension, in UTF-8 bytes; leaves room for a number, an extension and a folder. */
const MAX_BYTES = 150;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file name without extension: NFC, without what Windows, BagIt or a shell would stumble over (`\ / : * ? " < > |`,
 * `%`, control and bidi characters), never ending in a dot or space, never a reserved Windows name (records.md §1, 13).
 */
export function cleanFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|%]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = cutToBytes(plain, MAX_BYTES).replace(/^[. ]+|[. ]+$/g, '');
  if (cut === '') return 'Bevara';
  return RESERVED.test(cut) ? `_${cut}` : cut;
}

/** Longest value of a field of the template, in UTF-8 bytes, so that a long name never crowds out the date. */
const MAX_FIELD_BYTES = 60;

/** What an export is named after. */
export type NamedRecord = Pick<StoredRecord, 'platform' | 'account' | 'kind' | 'capture' | 'capturedAt'>;

/**
 * Fills the pack's template for one record, such as `{medium} {unit} {date} {context}`; an archive capture has a
 * template of its own (NYK-18).
 */
export function nameRecordFile(record: StoredRecord, words: DocumentWords): string {
  if (record.capture) return nameExportFile([record], record.capturedAt, words);
  const template = words.setting.policy?.fileNames.record ?? '{medium} {unit} {date} {context}';
  const id = record.id.slice(0, 8);
  return fillName(template, { ...describe([record], words), date: words.formatDate(record.capturedAt), id });
}

/**
 * Fills the pack's template for a whole export: its media, service, the day it was made, and the context (NYK-18), such
 * as `periodiskt uttag`; without one, what it holds. Archive captures give the day on which they were taken and their own
 * context, where all of them have the same: `Facebook Fritidsfabriken 2018-11-15 periodiskt uttag`.
 */
export function nameExportFile(
  records: readonly NamedRecord[],
  createdAt: string,
  words: DocumentWords,
  context = '',
): string {
  const template = words.setting.policy?.fileNames.capture ?? '{medium} {unit} {date} {context}';
  const days = new Set(records.map(({ capturedAt }) => words.formatDate(capturedAt)));
  const [day = ''] = records.every(({ capture }) => capture) && days.size === 1 ? days : [];
  const fields = { ...describe(records, words), date: day || words.formatDate(createdAt), id: '' };
  return fillName(template, context.trim() ? { ...fields, context } : fields);
}

function describe(records: readonly NamedRecord[], words: DocumentWords) {
  const { policy, unit } = words.setting;
  const accounts = new Set(records.map(({ account }) => account.name));
  const [only] = accounts;
  const municipality = policy?.identity.name ?? 'Bevara';
  const account = accounts.size === 1 && only ? only : municipality;
  return {
    medium: [...new Set(records.map(({ platform }) => words.translate(`value.${platform}`)))].join(' '),
    // An account of its own is a service's; the municipality's own is shared by many.
    unit: account === municipality ? (unit ?? account) : account,
    account,
    context: describeContext(records, words),
  };
}

function describeContext(records: readonly NamedRecord[], words: DocumentWords): string {
  if (records.every(({ kind }) => kind === 'comment')) return words.translate('context.comments');
  const contexts = new Set(records.map(({ capture }) => capture && tellContext(capture, words)));
  const [only] = contexts.size === 1 ? contexts : [];
  return only ?? words.translate('context.records');
}

function fillName(template: string, values: Readonly<Record<string, string>>): string {
  const fields = new Map(Object.entries(values));
  return cleanFileName(
    template.replace(/\{(\w+)\}/g, (field, name: string) => {
      const value = fields.get(name);
      return value === undefined ? field : cutToBytes(value, MAX_FIELD_BYTES);
    }),
  );
}

/** Gives equal names a number, also those that others have. Compared without case, because Windows and macOS do. */
export function createNamer(others: readonly string[] = []): (name: string) => string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  return (name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  };
}

function cutToBytes(text: string, max: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= max) return text;
  let cut = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, max * 2))) {
    size += encoder.encode(segment).length;
    if (size > max) break;
    cut += segment;
  }
  return cut;
}

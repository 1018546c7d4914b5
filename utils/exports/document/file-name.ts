import type { StoredRecord } from '@/utils/domain/record';
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

/** Fills the pack's template for one record, such as `{medium} {unit} {date} {context}` (NYK-18). */
export function nameRecordFile(record: StoredRecord, words: DocumentWords): string {
  const template = words.setting.policy?.fileNames.record ?? '{medium} {unit} {date} {context}';
  return fillName(template, record.account.name, record.capturedAt, record, words);
}

/** Fills the pack's template for a whole export. */
export function nameExportFile(first: StoredRecord | null, createdAt: string, words: DocumentWords): string {
  const template = words.setting.policy?.fileNames.capture ?? '{medium} {unit} {date} {context}';
  const account = first?.account.name ?? words.setting.policy?.identity.name ?? 'Bevara';
  return fillName(template, account, createdAt, first, words);
}

function fillName(
  template: string,
  account: string,
  instant: string,
  record: StoredRecord | null,
  words: DocumentWords,
): string {
  const fields = new Map([
    ['medium', record ? words.translate(`value.${record.platform}`) : ''],
    ['unit', words.setting.unit ?? account],
    ['account', account],
    ['date', words.formatDate(instant)],
    ['context', words.translate('context.comments')],
    ['id', record?.id.slice(0, 8) ?? ''],
  ]);
  return cleanFileName(template.replace(/\{(\w+)\}/g, (field, name: string) => fields.get(name) ?? field));
}

/** Gives equal names a number. Compared without case, because Windows and macOS do. */
export function createNamer(): (name: string) => string {
  const taken = new Set<string>();
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

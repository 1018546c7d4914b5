import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { nameExportFile, type NamedRecord } from '@/utils/exports/document/file-name';
import type { Mask } from './mask';
import { hideIn } from './show-masked';

/**
 * The name of a copy's file without extension, by the pack's template. It says what the copy is instead of what was about
 * to change when something was captured, and an account whose name is masked is not in it.
 */
export function nameCopy(
  records: readonly NamedRecord[],
  masks: readonly Mask[],
  createdAt: string,
  words: DocumentWords,
): string {
  const numbered = masks.map((mask, index) => ({ mask, number: index + 1 }));
  const readable = records.map((record) => ({
    ...record,
    account: { ...record.account, name: hideIn(record.account.name, numbered, words) },
  }));
  return nameExportFile(readable, createdAt, words, words.translate('disclosure.title'));
}

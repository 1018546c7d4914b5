import type { RecordDocument } from './record-document';
import type { DocumentWords } from './document-setting';
import { showOnOneLine } from './show-hidden';

/**
 * What a public journal may call a confidential record: kind, medium, account and day, all of them the municipality's own
 * words. The title itself may name somebody, or say what is confidential.
 */
export function publicTitleOf({ record }: Pick<RecordDocument, 'record'>, words: DocumentWords): string {
  const { kind, platform, account, registration, capturedAt } = record;
  const name = words.translate(`kind.${kind}`);
  return [
    name.charAt(0).toUpperCase() + name.slice(1),
    words.translate(`value.${platform}`),
    showOnOneLine(account.name),
    words.formatDate(registration?.receivedAt ?? capturedAt),
  ]
    .filter(Boolean)
    .join(', ');
}

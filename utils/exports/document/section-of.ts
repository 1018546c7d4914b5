import type { DocumentWords } from './document-setting';
import { OWN_KEYS } from './own-facts';
import type { PrintedDocument } from './record-document';
import type { FactKey } from './record-facts';

/** A part of a document that only some kinds of record have. */
export interface DocumentSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

const KEYS: ReadonlySet<FactKey> = new Set(OWN_KEYS);

/**
 * The look-through of a receipt, the terms of a consent, or what an archive capture holds, from the facts of the document, so that a masked copy masks
 * it too. One line says one fact; several stand below their label. Null for a comment.
 */
export function sectionOf(
  { record, facts }: Pick<PrintedDocument, 'record' | 'facts'>,
  words: DocumentWords,
): DocumentSection | null {
  if (record.kind === 'comment') return null;
  return {
    heading: words.translate(`section.own.${record.kind}`),
    lines: facts
      .filter(({ key, shown }) => KEYS.has(key) && shown !== '')
      .flatMap(({ label, shown }) => {
        const lines = shown.split('\n');
        return lines.length === 1
          ? [`${label}: ${shown}`]
          : [`${label}:`, ...lines.map((line) => `– ${line}`)];
      }),
  };
}

import { readEvidence } from '@/utils/exports/document/read-evidence';
import { readPublication } from '@/utils/exports/document/read-publication';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { foldSigns } from './fold-signs';

/** Everybody whom a document names, each once. */
export function listNames({ record, parts }: RecordDocument): readonly string[] {
  const evidence = readEvidence(parts);
  const { receipt, consent } = readPublication(record.kind, evidence?.publication);
  const names = [
    record.authorName,
    record.registration?.from,
    record.registration?.to,
    ...(evidence?.thread ?? []).map(({ authorName }) => authorName),
    consent?.who,
    receipt?.secondReader?.name,
    record.editorName,
  ];
  return [...new Set(names.flatMap((name) => (name?.trim() ? [name] : [])))];
}

/** The one of the names that the words are, however they are cased, spaced and signed: hiding them is hiding a name. */
export function findName(words: string, names: readonly string[]): string | undefined {
  const wanted = fold(words);
  return names.find((name) => fold(name) === wanted);
}

function fold(text: string): string {
  const visible = text.normalize('NFC').replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '');
  return foldSigns(visible).trim().replace(/\s+/g, ' ').toLowerCase();
}

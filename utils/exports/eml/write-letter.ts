import type { DocumentKey, DocumentWords } from '@/utils/exports/document/document-setting';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { authorOf } from '@/utils/exports/document/record-facts';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';

/** The letter that goes with the documents. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** What of a record the letter needs; the documents themselves are let go as soon as they are attached. */
export type LetterEntry = Pick<RecordDocument, 'record' | 'title'>;

/** Greeting, what it is about, and for each record the four facts of a registration: when, number, from whom (or to whom), about what. */
export function writeLetter(entries: readonly LetterEntry[], words: DocumentWords): Letter {
  const t = words.translate;
  const count = entries.length;
  const registrar = words.setting.policy?.identity.registrar.name ?? t('letter.registrar');
  const labelled = (key: DocumentKey, value: string | null | undefined) =>
    value ? `${t(key)}: ${value}` : '';
  const lines = entries.map(({ record, title }, index) => {
    const { registration } = record;
    const at = words.formatInstant(registration?.receivedAt ?? record.capturedAt);
    const facts = [
      registration?.direction === 'outgoing' ? labelled('fact.sentAt', at) : at,
      registration?.number || t('letter.no-number'),
      (record.kind === 'comment' && registration?.from) || authorOf(record) || t('document.unknown-author'),
      labelled('fact.to', registration?.to),
      title,
      labelled('fact.caseNumber', registration?.caseNumber),
      labelled('fact.registeredAt', words.show(words.readDay(registration?.registeredAt ?? '') ?? '')),
      labelled('fact.officer', registration?.officer),
    ];
    return `${index + 1}. ${facts.filter(Boolean).map(showOnOneLine).join('; ')}`;
  });
  return {
    subject: t('letter.subject', { count, title: entries[0]?.title ?? '' }),
    text: [
      t('letter.greeting', { registrar }),
      '',
      t('letter.body', { count }),
      '',
      t('letter.list'),
      ...lines,
      '',
    ].join('\r\n'),
  };
}

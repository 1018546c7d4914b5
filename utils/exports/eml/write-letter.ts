import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { sayFact } from '@/utils/exports/document/further-facts';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import type { FactKey } from '@/utils/exports/document/record-facts';
import { showOnOneLine } from '@/utils/exports/document/show-hidden';

/** The letter that goes with the documents. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** What of a record the letter needs; the documents themselves are let go as soon as they are attached. */
export type LetterEntry = Pick<RecordDocument, 'title' | 'facts'>;

/** Greeting, what it is about, and for each record the four facts of a registration: when, number, from whom (or to whom), about what. */
export function writeLetter(entries: readonly LetterEntry[], words: DocumentWords): Letter {
  const t = words.translate;
  const count = entries.length;
  const registrar = words.setting.policy?.identity.registrar.name ?? t('letter.registrar');
  const lines = entries.map((entry, index) => {
    const say = (key: FactKey) => sayFact(entry, key);
    const labelled = (key: FactKey) => (say(key) === '' ? '' : `${t(`fact.${key}`)}: ${say(key)}`);
    const facts = [
      say('receivedAt') || labelled('sentAt') || labelled('capturedAt'),
      say('number') || t('letter.no-number'),
      say('from') || t('document.unknown-author'),
      labelled('to'),
      entry.title,
      ...(['caseNumber', 'registeredAt', 'officer'] as const).map(labelled),
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

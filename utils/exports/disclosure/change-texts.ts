import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { PrintedDocument, RecordDocument } from '@/utils/exports/document/record-document';
import type { FactKey } from '@/utils/exports/document/record-facts';

/** A text of a document: where it stands, the heading over it (words of ours), and what it says. */
export interface DocumentText {
  /** `title`, `byline`, `text`, `postText`, a fact, or a line such as `thread-1`. One id is one text. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/**
 * What is printed of a document, with each of its texts put through `change`, in the order of the pages. There is no
 * other list of a document's texts: what the editor is shown, what is searched and what is masked all come from this
 * one, so that nothing is printed which a mask cannot reach (VAR-19, TF ch. 2).
 */
export function changeTexts(
  document: RecordDocument,
  words: DocumentWords,
  change: (text: DocumentText) => string,
): PrintedDocument {
  const { record, facts, pictures, films, parts, isConfidential } = document;
  const t = words.translate;
  const put = (id: string, label: string, text: string) => (text === '' ? '' : change({ id, label, text }));
  const putFact = (key: FactKey, text: string) => put(key, t(`fact.${key}`), text);
  const putAll = (id: string, label: string, lines: readonly string[]) =>
    lines.map((line, index) => put(`${id}-${index + 1}`, label, line));
  return {
    title: putFact('title', document.title),
    byline: put('byline', t(`section.text.${record.kind}`), document.byline),
    text: document.text === null ? null : putFact('text', document.text),
    postText: putFact('postText', document.postText),
    thread: document.thread.map((line, index) => {
      const id = `thread-${index + 1}`;
      const by = put(`${id}-by`, t('section.thread'), line.by);
      const text = line.isSubject ? putFact('text', line.text) : put(id, t('section.thread'), line.text);
      return { ...line, by, text };
    }),
    pictures: pictures.map((picture, index) => ({
      ...picture,
      caption: put(`picture-${index + 1}`, t('section.pictures'), picture.caption),
      fault: picture.fault && put(`picture-${index + 1}-fault`, t('section.pictures'), picture.fault),
    })),
    films: films.map((film, index) => ({
      ...film,
      line: put(`film-${index + 1}`, t('section.films'), film.line),
    })),
    facts: facts.map((fact) => {
      const shown = putFact(fact.key, fact.shown);
      return { ...fact, value: shown, shown };
    }),
    missing: putAll('missing', t('section.missing'), document.missing),
    faultLines: putAll('fault', t('section.faults'), document.faultLines),
    events: putAll('event', t('section.events'), document.events),
    record: {
      id: putFact('id', record.id),
      kind: record.kind,
      capturedAt: record.capturedAt,
      isPractice: record.isPractice,
      evidenceHash: putFact('evidenceHash', record.evidenceHash),
    },
    isConfidential,
    parts,
  };
}

/** The texts that `changeTexts` would change, each once. */
export function listTexts(document: RecordDocument, words: DocumentWords): readonly DocumentText[] {
  const texts = new Map<string, DocumentText>();
  changeTexts(document, words, (one) => {
    if (!texts.has(one.id)) texts.set(one.id, one);
    return one.text;
  });
  return [...texts.values()];
}

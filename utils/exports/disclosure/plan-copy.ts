import { citeProvision } from '@/utils/domain/secrecy-provision';
import type { FactKey } from '@/utils/exports/document/record-facts';
import { readEvidence } from '@/utils/exports/document/read-evidence';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { cutText, type TextPiece } from './cut-text';
import type { Mask, MaskArea, NumberedMask } from './mask';

/** What the editor wants hidden: words wherever they stand in the copy, or a picture or an area of it. */
export type MaskWish = { readonly provision: string } & (
  | { readonly kind: 'name' | 'words'; readonly words: string }
  | {
      readonly kind: 'picture';
      readonly recordId: string;
      readonly part: string;
      readonly area: MaskArea | null;
    }
);

/** A text of the copy, cut at its masks. `id` is a fact, `text`, `postText` or a line of the thread. */
export interface Passage {
  readonly id: string;
  readonly label: string;
  readonly pieces: readonly TextPiece[];
}

/** A copy as it will be, with what is kept of it. */
export interface PlannedCopy {
  readonly masks: readonly Mask[];
  /** Where each mask first stands and by which provision, without the words themselves. */
  readonly notes: readonly {
    readonly recordId: string;
    readonly data: { readonly kind: Mask['kind']; readonly place: string; readonly provision: string };
  }[];
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}

/** Facts that name somebody or that somebody wrote. */
const TELLING: ReadonlySet<FactKey> = new Set<FactKey>([
  'title',
  'number',
  'caseNumber',
  'from',
  'note',
  'author',
  'authorAddress',
  'permalink',
  'groundText',
  'account',
  'editor',
]);
const ADDRESSES: ReadonlySet<string> = new Set(['authorAddress', 'permalink']);

/** Lays the wishes over the documents. A wish that hides nothing there, or nothing more, falls away. */
export function planCopy(documents: readonly RecordDocument[], wishes: readonly MaskWish[]): PlannedCopy {
  const wanted = wishes.flatMap((wish) => documents.flatMap((document) => toMask(wish, document) ?? []));
  const hiding = wanted.filter((mask) => {
    if (mask.kind === 'picture') return true;
    const document = documents.find(({ record }) => record.id === mask.recordId);
    const own = number(wanted.filter(({ recordId }) => recordId === mask.recordId));
    const place = own.find((one) => one.mask === mask)?.number;
    return listTexts(document).some(({ text }) => cutText(text, own).some((piece) => piece.number === place));
  });
  const numbered = number(hiding);
  const passages = new Map(
    documents.map((document) => {
      const own = numbered.filter(({ mask }) => mask.recordId === document.record.id);
      return [document.record.id, cutPassages(document, own)] as const;
    }),
  );
  return {
    masks: hiding,
    notes: numbered.map((one) => toNote(one, passages.get(one.mask.recordId) ?? [])),
    passages,
  };
}

/** Everybody whom a document names, each once. */
export function listNames({ record, parts }: RecordDocument): readonly string[] {
  const thread = readEvidence(parts)?.thread ?? [];
  const names = [record.authorName, record.registration?.from, ...thread.map(({ authorName }) => authorName)];
  return [...new Set(names.flatMap((name) => (name?.trim() ? [name] : [])))];
}

function toMask(wish: MaskWish, { record, pictures }: RecordDocument): Mask | null {
  const { provision, ...rest } = wish;
  const reason = citeProvision(provision);
  if (reason === null) return null;
  if (rest.kind !== 'picture') return { ...rest, recordId: record.id, reason };
  const isHere = rest.recordId === record.id && pictures.some(({ name }) => name === rest.part);
  return isHere ? { ...rest, reason } : null;
}

function number(masks: readonly Mask[]): readonly NumberedMask[] {
  return masks.map((mask, index) => ({ mask, number: index + 1 }));
}

function listTexts(document: RecordDocument | undefined) {
  if (!document) return [];
  const { facts, text, record, thread } = document;
  const labelOf = (key: FactKey) => facts.find((fact) => fact.key === key)?.label ?? '';
  return [
    { id: 'text', label: labelOf('text'), text: text ?? '' },
    { id: 'postText', label: labelOf('postText'), text: record.postText },
    ...thread.flatMap((line, index) =>
      line.isSubject ? [] : [{ id: `thread-${index + 1}`, label: line.by, text: line.text }],
    ),
    ...facts.flatMap(({ key, label, shown }) => (TELLING.has(key) ? [{ id: key, label, text: shown }] : [])),
  ].filter((one) => one.text !== '');
}

function cutPassages(document: RecordDocument, masks: readonly NumberedMask[]): readonly Passage[] {
  const hasName = masks.some(({ mask }) => mask.kind === 'name');
  return listTexts(document)
    .filter(({ id }) => !hasName || !ADDRESSES.has(id))
    .map(({ id, label, text }) => ({
      id,
      label: cutText(label, masks)
        .map((piece) => (piece.number === null ? piece.text : '█'))
        .join(''),
      pieces: cutText(text, masks),
    }));
}

function toNote(
  { mask, number: own }: NumberedMask,
  passages: readonly Passage[],
): PlannedCopy['notes'][number] {
  const { recordId, kind, reason: provision } = mask;
  return { recordId, data: { kind, place: placeOf(mask, own, passages), provision } };
}

/** `text:12+4` is four characters from the twelfth of the text; `screenshot-1.png:10,5,20,10` an area in pixels. */
function placeOf(mask: Mask, own: number, passages: readonly Passage[]): string {
  if (mask.kind === 'picture') {
    const { part, area } = mask;
    return area ? `${part}:${[area.x, area.y, area.width, area.height].map(Math.round).join()}` : part;
  }
  for (const { id, pieces } of passages) {
    const index = pieces.findIndex((piece) => piece.number === own);
    const start = pieces.slice(0, index).reduce((length, { text }) => length + text.length, 0);
    if (index >= 0) return `${id}:${start}+${pieces[index]?.text.length ?? 0}`;
  }
  return 'thread';
}

import { citeProvision } from '@/utils/domain/secrecy-provision';
import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { listTexts, type DocumentText } from './change-texts';
import { cutAt, type TextPiece } from './cut-text';
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

/** A text of the copy, cut at its masks; `id` and `label` are those of `DocumentText`. */
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

/** Lays the wishes over the documents; labels are in `words`. A wish that hides nothing there, or nothing more, falls away. */
export function planCopy(
  documents: readonly RecordDocument[],
  wishes: readonly MaskWish[],
  words: DocumentWords,
): PlannedCopy {
  const copy = documents.map((document) => ({ document, texts: listTexts(document, words) }));
  const hiding = wishes
    .flatMap((wish) => documents.flatMap((document) => toMask(wish, document) ?? []))
    .filter((mask, place, wanted) => {
      if (mask.kind === 'picture') return true;
      const own = number(wanted).filter((one) => one.mask.recordId === mask.recordId);
      const texts = copy.find(({ document }) => document.record.id === mask.recordId)?.texts ?? [];
      return texts.some((text) => cutAt(text, own).some((piece) => piece.number === place + 1));
    });
  const numbered = number(hiding);
  const passages = new Map(
    copy.map(({ document: { record }, texts }) => {
      const own = numbered.filter(({ mask }) => mask.recordId === record.id);
      return [record.id, cutPassages(texts, own)] as const;
    }),
  );
  return {
    masks: hiding,
    notes: numbered.map((one) => toNote(one, passages.get(one.mask.recordId) ?? [])),
    passages,
  };
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

function cutPassages(texts: readonly DocumentText[], masks: readonly NumberedMask[]): readonly Passage[] {
  return texts.flatMap((text) => {
    const pieces = cutAt(text, masks);
    return pieces.length === 0 ? [] : [{ id: text.id, label: text.label, pieces }];
  });
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
  const [first = ''] = passages.flatMap(({ id, pieces }) => {
    const index = pieces.findIndex((piece) => piece.number === own);
    const start = pieces.slice(0, index).reduce((length, { text }) => length + text.length, 0);
    return index < 0 ? [] : [`${id}:${start}+${pieces[index]?.text.length ?? 0}`];
  });
  return first;
}

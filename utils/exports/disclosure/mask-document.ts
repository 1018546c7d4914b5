import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { DocumentPicture, RecordDocument } from '@/utils/exports/document/record-document';
import { decodePng } from '@/utils/exports/pdf/decode-png';
import { cutText } from './cut-text';
import { encodePng } from './encode-png';
import { DisclosureRefused, type MaskArea, type NumberedMask } from './mask';

/**
 * The document with its masks applied, built anew from what remains: masked words and pixels are not in it. A mask
 * that hides nothing throws, since the editor then believes something hidden that is not.
 *
 * Where words are masked, a picture in which nobody has marked an area is left out whole: the same words may stand in
 * the pixels. Addresses go when a name goes, and so does the JSON among the parts.
 */
export async function maskDocument(
  document: RecordDocument,
  masks: readonly NumberedMask[],
  words: DocumentWords,
): Promise<RecordDocument> {
  const texts = masks.filter(({ mask }) => mask.kind !== 'picture');
  const hits = new Map<number, number>();
  const hide = (text: string): string =>
    cutText(text, texts)
      .map((piece) => {
        if (piece.number === null) return piece.text;
        hits.set(piece.number, (hits.get(piece.number) ?? 0) + 1);
        return words.translate('mask.shown', { number: piece.number });
      })
      .join('');

  const hasName = texts.some(({ mask }) => mask.kind === 'name');
  const { record } = document;
  const pictures: DocumentPicture[] = [];
  for (const picture of document.pictures)
    pictures.push(await maskPicture(picture, masks, texts.length > 0, hits, words));
  const masked: RecordDocument = {
    ...document,
    title: hide(document.title),
    record: {
      ...record,
      authorName: record.authorName === null ? null : hide(record.authorName),
      authorAddress: hasName ? null : record.authorAddress,
      permalink: hasName ? null : record.permalink,
      text: hide(record.text),
      postText: hide(record.postText),
      writtenAt: record.writtenAt,
      registration: null,
    },
    facts: document.facts
      .filter(({ key }) => !hasName || !/^(authorAddress|permalink)$/.test(key))
      .map((fact) => ({
        ...fact,
        value: fact.value instanceof Date ? fact.value : hide(fact.value),
        shown: hide(fact.shown),
      })),
    text: document.text === null ? null : hide(document.text),
    thread: document.thread.map((line) => ({ ...line, by: hide(line.by), text: hide(line.text) })),
    pictures,
    missing: document.missing.map(hide),
    faultLines: document.faultLines.map(hide),
    parts: [],
    masks: masks.map(({ mask, number }) =>
      words.translate('mask.line', {
        number,
        kind: words.translate(`mask.${mask.kind}`),
        reason: mask.reason,
      }),
    ),
  };
  for (const { number } of masks)
    if (!hits.has(number)) throw new DisclosureRefused('mask-without-match', number - 1);
  return masked;
}

async function maskPicture(
  picture: DocumentPicture,
  masks: readonly NumberedMask[],
  hasTexts: boolean,
  hits: Map<number, number>,
  words: DocumentWords,
): Promise<DocumentPicture> {
  const own = masks.flatMap(({ mask, number }) =>
    mask.kind === 'picture' && mask.part === picture.name ? [{ area: mask.area, number }] : [],
  );
  const isWhole = own.some(({ area }) => !area) || (own.length === 0 && hasTexts);
  if (own.length === 0 && !isWhole) return picture;
  const areas = own.flatMap(({ area, number }) => (area ? [{ area, number }] : []));
  const bytes = isWhole || !picture.read ? null : await picture.read();
  const painted = bytes && paintOver(bytes, areas);
  for (const number of painted?.hidden ?? own.map((one) => one.number)) hits.set(number, 1);
  if (painted) return { ...picture, mediaType: 'image/png', read: async () => painted.bytes };
  const numbers = own.map(({ number }) => number).join(', ') || '–';
  return { ...picture, read: null, fault: words.translate('mask.picture-left-out', { number: numbers }) };
}

/** The picture anew with the areas black, and which of them lie in it; null when it cannot be decoded, and then it is left out. */
function paintOver(
  bytes: Uint8Array,
  areas: readonly { readonly area: MaskArea; readonly number: number }[],
): { bytes: Uint8Array<ArrayBuffer>; hidden: ReadonlySet<number> } | null {
  const picture = decodePng(bytes);
  if (!picture) return null;
  const { width, height, rgb } = picture;
  const hidden = new Set<number>();
  for (const { area, number } of areas)
    for (let y = Math.max(0, Math.floor(area.y)); y < Math.min(height, Math.ceil(area.y + area.height)); y++)
      for (
        let x = Math.max(0, Math.floor(area.x));
        x < Math.min(width, Math.ceil(area.x + area.width));
        x++
      ) {
        rgb.fill(0, (y * width + x) * 3, (y * width + x) * 3 + 3);
        hidden.add(number);
      }
  return { bytes: encodePng(picture), hidden };
}

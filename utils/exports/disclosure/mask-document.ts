import type { DocumentWords } from '@/utils/exports/document/document-setting';
import type { PrintedDocument, RecordDocument } from '@/utils/exports/document/record-document';
import { changeTexts } from './change-texts';
import { cutAt } from './cut-text';
import { findName, listNames } from './list-names';
import { DisclosureRefused, type KeptPicture, type Mask, type NumberedMask } from './mask';
import { maskPicture } from './mask-picture';
import { hideIn, showPieces } from './show-masked';

/**
 * The document with its masks applied, built anew from what remains: masked words and pixels are not in it. `masks` are
 * those of the whole copy. One for this document that hides nothing throws, since the editor then believes something
 * hidden that is not.
 *
 * Where words are masked anywhere in the copy, a picture is left out whole unless the editor has marked an area in it or
 * keeps it on purpose (`kept`): the same words may stand in the pixels, also where the record's own text lacks them.
 * Addresses go when a name goes, also one that the mask calls words, and so do the parts.
 */
export async function maskDocument(
  document: RecordDocument,
  masks: readonly NumberedMask[],
  words: DocumentWords,
  kept: readonly KeptPicture[] = [],
): Promise<PrintedDocument> {
  const names = listNames(document);
  const own = masks
    .filter(({ mask }) => mask.recordId === document.record.id)
    .map(({ mask, number }) => ({ mask: asName(mask, names), number }));
  const hidesWords = masks.some(({ mask }) => mask.kind !== 'picture');
  const hits = new Set<number>();
  const printed = changeTexts(document, words, (one) => {
    const pieces = cutAt(one, own);
    for (const { number } of pieces) if (number !== null) hits.add(number);
    return showPieces(pieces, words);
  });
  const pictures: PrintedDocument['pictures'][number][] = [];
  for (const picture of printed.pictures) {
    const isKept = kept.some(
      ({ recordId, part }) => recordId === document.record.id && part === picture.name,
    );
    const masked = await maskPicture(picture, own, hidesWords && !isKept, words);
    for (const number of masked.hidden) hits.add(number);
    pictures.push(masked.picture);
  }
  for (const { number } of own)
    if (!hits.has(number)) throw new DisclosureRefused('mask-without-match', number - 1);
  return {
    ...printed,
    pictures,
    // What was secret is masked; without masks the whole is there, and the warning stays.
    isConfidential: document.isConfidential && own.length === 0,
    parts: [],
    masks: own.map(({ mask, number }) =>
      words.translate('mask.line', {
        number,
        kind: words.translate(`mask.${mask.kind}`),
        reason: hideIn(mask.reason, masks, words),
      }),
    ),
  };
}

function asName(mask: Mask, names: readonly string[]): Mask {
  const name = mask.kind === 'words' ? findName(mask.words, names) : undefined;
  return name === undefined ? mask : { ...mask, kind: 'name', words: name };
}

import type { DocumentWords } from '@/utils/exports/document/document-setting';
import { cutText, type TextPiece } from './cut-text';
import type { NumberedMask } from './mask';

/** The pieces as a copy prints them: what is masked as the number of its mask. */
export function showPieces(pieces: readonly TextPiece[], { translate }: DocumentWords): string {
  return pieces
    .map(({ text, number }) => (number === null ? text : translate('mask.shown', { number })))
    .join('');
}

/** A text that stands beside the records, such as an account on the cover, without what the masks hide. */
export function hideIn(text: string, masks: readonly NumberedMask[], words: DocumentWords): string {
  return showPieces(cutText(text, masks), words);
}

import { Fragment, type MouseEvent } from 'react';
import { useRecordWords } from '@/components/records/record-words';
import type { MaskView, PassageView, WishView } from './disclosure-view';
import { splitClickable } from './split-clickable';

interface CopyPassageProps {
  readonly passage: PassageView;
  /** False below another of the same label. */
  readonly hasLabel: boolean;
  readonly names: readonly string[];
  readonly masks: readonly MaskView[];
  readonly onMask: (wish: WishView) => void;
  readonly onUnmask: (number: number) => void;
}

/** A text of the copy. A click masks the word or name under it, dragging masks the words passed over. */
export function CopyPassage({ passage, hasLabel, names, masks, onMask, onUnmask }: CopyPassageProps) {
  const { disclosure } = useRecordWords();

  function maskAt({ target, currentTarget }: MouseEvent<HTMLElement>) {
    const words = takeSelection(currentTarget);
    if (words) return onMask({ kind: 'words', words });
    const piece = (target as HTMLElement).closest<HTMLElement>('[data-mask-kind]');
    if (!piece) return;
    onMask({ kind: piece.dataset['maskKind'] as 'name' | 'words', words: piece.textContent ?? '' });
  }

  return (
    <>
      {hasLabel && <dt>{passage.label}</dt>}
      {/* What a click does here, the name buttons and the field for words do from the keyboard. */}
      <dd dir="auto" data-passage={passage.id} onClick={maskAt}>
        {passage.pieces.map(({ text, number }, place) =>
          number === null ? (
            <Fragment key={place}>
              {splitClickable(text, names).map((part, index) =>
                part.kind === null ? (
                  part.text
                ) : (
                  <span key={index} data-mask-kind={part.kind}>
                    {part.text}
                  </span>
                ),
              )}
            </Fragment>
          ) : (
            <button
              key={place}
              type="button"
              className="mask"
              aria-label={disclosure('masked', { number, reason: masks[number - 1]?.reason ?? '' })}
              onClick={(event) => {
                event.stopPropagation();
                onUnmask(number);
              }}
            >
              {number}
            </button>
          ),
        )}
      </dd>
    </>
  );
}

/** The words that were dragged over, whole; the selection is let go. Null when there was none. */
function takeSelection(within: HTMLElement): string | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.commonAncestorContainer)) return null;
  const first = range.startContainer.parentElement?.closest('[data-mask-kind]');
  const last = range.endContainer.parentElement?.closest('[data-mask-kind]');
  if (first) range.setStartBefore(first);
  if (last && range.endOffset > 0) range.setEndAfter(last);
  const words = range.toString().trim();
  selection.removeAllRanges();
  return words || null;
}

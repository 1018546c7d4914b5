import { useRef, useState, type PointerEvent } from 'react';
import { useRecordWords } from '@/components/records/record-words';
import { Button } from '@/components/ui/button';
import type { AreaView, CopyPicture as Picture, MaskView, WishView } from './disclosure-view';

interface CopyPictureProps {
  readonly recordId: string;
  readonly picture: Picture;
  /** All masks of the copy; a mask's number is its place from 1. */
  readonly masks: readonly MaskView[];
  readonly onMask: (wish: WishView) => void;
  readonly onKeep: () => void;
  readonly onUnmask: (number: number) => void;
}

/** Smaller than this, in pixels of the picture, a drag was a click. */
const SMALLEST = 4;

/** A picture of the copy: drag over what is to be black, or leave the whole out. */
export function CopyPicture({ recordId, picture, masks, onMask, onKeep, onUnmask }: CopyPictureProps) {
  const { disclosure } = useRecordWords();
  const image = useRef<HTMLImageElement>(null);
  const [size, setSize] = useState({ width: 1, height: 1 });
  const [drawn, setDrawn] = useState<AreaView | null>(null);
  const { part, caption, address, isKept } = picture;
  const own = masks.flatMap((mask, index) =>
    mask.recordId === recordId && mask.kind === 'picture' && mask.part === part
      ? [{ area: mask.area, number: index + 1, reason: mask.reason }]
      : [],
  );
  const whole = own.find(({ area }) => area === null);
  const hasWords = masks.some(({ kind }) => kind !== 'picture');
  const isInDoubt = own.length === 0 && hasWords && address !== null;
  const isHidden = isInDoubt && !isKept;

  function at({ clientX, clientY }: PointerEvent): { x: number; y: number } {
    const box = image.current?.getBoundingClientRect();
    if (!box || !image.current) return { x: 0, y: 0 };
    const scale = image.current.naturalWidth / box.width;
    return {
      x: Math.min(Math.max(0, clientX - box.left), box.width) * scale,
      y: Math.min(Math.max(0, clientY - box.top), box.height) * scale,
    };
  }
  const share = ({ x, y, width, height }: AreaView) => {
    const across = (length: number) => `${(length / size.width) * 100}%`;
    const down = (length: number) => `${(length / size.height) * 100}%`;
    return { left: across(x), top: down(y), width: across(width), height: down(height) };
  };
  function stretch(event: PointerEvent) {
    if (!drawn) return;
    const { x, y } = at(event);
    setDrawn({ ...drawn, width: x - drawn.x, height: y - drawn.y });
  }
  function finish() {
    if (drawn) {
      const area = upright(drawn);
      if (area.width > SMALLEST && area.height > SMALLEST) onMask({ kind: 'picture', recordId, part, area });
    }
    setDrawn(null);
  }

  return (
    <figure data-picture={part}>
      {!whole && address && (
        <div
          className="copy-picture"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrawn({ ...at(event), width: 0, height: 0 });
          }}
          onPointerMove={stretch}
          onPointerUp={finish}
          onPointerCancel={() => setDrawn(null)}
        >
          <img
            ref={image}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setSize({ width: naturalWidth, height: naturalHeight })
            }
            src={address}
            alt={caption}
            draggable={false}
            data-dimmed={isHidden || undefined}
          />
          {own.map(
            ({ area, number, reason }) =>
              area && (
                <button
                  key={number}
                  type="button"
                  className="mask"
                  style={share(area)}
                  aria-label={disclosure('masked', { number, reason })}
                  onPointerDown={(event) => event.stopPropagation()}
                  onClick={() => onUnmask(number)}
                >
                  {number}
                </button>
              ),
          )}
          {drawn && <span className="mask" style={share(upright(drawn))} />}
        </div>
      )}
      <figcaption>
        {caption}.{' '}
        {whole
          ? disclosure('picture.gone', { reason: whole.reason })
          : disclosure(!address ? 'picture.lost' : isHidden ? 'picture.left-out' : 'picture.draw')}
      </figcaption>
      <div className="buttons">
        {isInDoubt && (
          <Button aria-pressed={isKept} onClick={onKeep}>
            {disclosure('picture.keep')}
          </Button>
        )}
        <Button
          onClick={() =>
            whole ? onUnmask(whole.number) : onMask({ kind: 'picture', recordId, part, area: null })
          }
        >
          {disclosure(whole ? 'picture.show' : 'picture.whole')}
        </Button>
      </div>
    </figure>
  );
}

function upright({ x, y, width, height }: AreaView): AreaView {
  return {
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}

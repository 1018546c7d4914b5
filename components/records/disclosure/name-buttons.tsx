import { useRecordWords } from '@/components/records/record-words';
import type { MaskView, WishView } from './disclosure-view';

interface NameButtonsProps {
  readonly names: readonly string[];
  readonly masks: readonly MaskView[];
  readonly onMask: (wish: WishView) => void;
  readonly onUnmask: (number: number) => void;
}

/** Everybody who is named in the copy, to be masked everywhere in it with one press. */
export function NameButtons({ names, masks, onMask, onUnmask }: NameButtonsProps) {
  const { disclosure } = useRecordWords();
  return (
    <div role="group" aria-label={disclosure('names')}>
      <h2>{disclosure('names')}</h2>
      <div className="buttons">
        {names.map((name) => {
          const place = masks.findIndex((mask) => mask.kind === 'name' && mask.words === name);
          const isMasked = place >= 0;
          return (
            <button
              key={name}
              type="button"
              className="button"
              dir="auto"
              aria-pressed={isMasked}
              aria-label={disclosure(isMasked ? 'show-name' : 'mask-name', { name })}
              onClick={() => (isMasked ? onUnmask(place + 1) : onMask({ kind: 'name', words: name }))}
            >
              {name}
            </button>
          );
        })}
      </div>
    </div>
  );
}

import { useRecordWords } from '@/components/records/record-words';
import type { MaskView } from './disclosure-view';

interface MaskListProps {
  readonly masks: readonly MaskView[];
  readonly onUnmask: (number: number) => void;
}

/** Each mask with its provision, numbered as in the copy. */
export function MaskList({ masks, onUnmask }: MaskListProps) {
  const { disclosure } = useRecordWords();
  return (
    <div>
      <h2>{disclosure('list')}</h2>
      {masks.length === 0 && <p className="quiet">{disclosure('list.none')}</p>}
      <ol className="mask-list">
        {masks.map((mask, index) => (
          <li key={index} data-masked-kind={mask.kind}>
            <span dir="auto">
              {mask.kind === 'picture'
                ? disclosure('list.picture', { part: mask.part, reason: mask.reason })
                : disclosure(`list.${mask.kind}`, { words: mask.words, reason: mask.reason })}
            </span>
            <button
              type="button"
              className="link"
              aria-label={disclosure('list.remove', { number: index + 1 })}
              onClick={() => onUnmask(index + 1)}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

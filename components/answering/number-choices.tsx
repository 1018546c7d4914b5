import { useEffect, useRef } from 'react';

interface NumberChoicesProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: T; readonly text: string }[];
  readonly onChoose: (id: T, index: number) => void;
}

/** The key that takes the choice at a position: 1 to 9, 0 for the tenth, none after that. */
function keyOf(index: number): string | null {
  return index < 9 ? String(index + 1) : index === 9 ? '0' : null;
}

/** A few choices, each with its number; the number's key takes it. */
export function NumberChoices<T extends string>({ label, choices, onChoose }: NumberChoicesProps<T>) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    // The page, or the shadow tree, in which this stands.
    group.current?.getRootNode().addEventListener(
      'keydown',
      (event) => {
        const { key, target, repeat, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
        const isTyping = (target as Element).matches('input, textarea, select');
        const index = choices.findIndex((_, i) => keyOf(i) === key);
        const choice = choices[index];
        if (!choice || isTyping || repeat || ctrlKey || metaKey || altKey) return;
        event.preventDefault();
        onChoose(choice.id, index);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [choices, onChoose]);
  return (
    <div role="group" aria-label={label} className="number-choices" ref={group}>
      {choices.map(({ id, text }, i) => (
        <button
          key={id}
          type="button"
          className="number-choice"
          aria-keyshortcuts={keyOf(i) ?? undefined}
          onClick={() => onChoose(id, i)}
        >
          <kbd aria-hidden="true">{keyOf(i) ?? '·'}</kbd> {text}
        </button>
      ))}
    </div>
  );
}

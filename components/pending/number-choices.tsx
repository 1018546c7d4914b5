import { useEffect } from 'react';

interface NumberChoicesProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: T; readonly text: string }[];
  readonly onChoose: (id: T, index: number) => void;
}

/** A few choices, each with its number; the number's key takes it. */
export function NumberChoices<T extends string>({ label, choices, onChoose }: NumberChoicesProps<T>) {
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const isTyping = (event.target as Element).matches('input, textarea, select');
        const index = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
        const choice = choices[index];
        if (!choice || isTyping || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onChoose(choice.id, index);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [choices, onChoose]);
  return (
    <div role="group" aria-label={label} className="number-choices">
      {choices.map(({ id, text }, i) => (
        <button
          key={id}
          type="button"
          className="number-choice"
          aria-keyshortcuts={String(i + 1)}
          onClick={() => onChoose(id, i)}
        >
          <kbd aria-hidden="true">{i + 1}</kbd> {text}
        </button>
      ))}
    </div>
  );
}

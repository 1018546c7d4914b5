import { PRACTICE_PATH } from './addresses';
import { readEditor, sendFromBox } from './send-from-box';
import { POST_BOX } from './composer';
import type { Stage } from './stage';

const PRESSABLE = '[role="button"], [role="menuitem"], [role="menuitemradio"]';

/** What the page listens to as a whole: its links, the keys of its buttons, and what is typed into its boxes. */
export function listen(stage: Stage, signal: AbortSignal): void {
  const { document } = stage;

  document.addEventListener('click', (event) => followLink(stage, event), { signal });

  document.addEventListener(
    'input',
    ({ target }) => {
      const editor = boxOf(target);
      const name = editor?.dataset['box'];
      if (!editor || name === undefined) return;
      const text = readEditor(editor);
      stage.view.drafts.set(name, text);
      for (const sender of document.querySelectorAll(`[data-sends="${name}"]`)) {
        sender.setAttribute('aria-disabled', String(text.trim() === ''));
      }
    },
    { signal },
  );

  document.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      const name = boxOf(target)?.dataset['box'];
      if (name === undefined) {
        const isPress = key === 'Enter' || key === ' ';
        if (isPress && target instanceof HTMLElement && target.matches(PRESSABLE)) {
          event.preventDefault();
          target.click();
        }
      } else if (key === 'Enter' && name === POST_BOX && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        document.querySelector<HTMLElement>(`[data-sends="${POST_BOX}"]`)?.click();
      } else if (key === 'Enter' && name !== POST_BOX && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        sendFromBox(stage, name);
      }
    },
    { signal },
  );
}

function boxOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-box]') : null;
}

/** Links within the page move it without loading it again; pictures and links out lead nowhere on a practice page. */
function followLink(stage: Stage, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!link || !href.startsWith(PRACTICE_PATH) || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const search = href.slice(PRACTICE_PATH.length);
  if (!/[?&](?:photo|leave)=/.test(search)) stage.go(search);
}

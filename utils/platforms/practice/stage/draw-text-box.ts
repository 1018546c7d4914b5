import { draw, type Drawing } from './draw';
import { drawAvatar, drawSymbol } from './draw-parts';
import { sendFromBox } from './send-from-box';
import type { Stage } from './stage';

/** The empty paragraph that a rich editor holds before anybody has written. */
export function drawEditor(name: string, label: string): Drawing {
  const attributes = {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': label,
    'aria-multiline': 'true',
    'data-box': name,
    tabindex: 0,
    class: 'editor',
    'data-placeholder': label,
  };
  return draw('div', attributes, [draw('p', { dir: 'auto' }, [draw('br')])], { isUsersOwn: true, key: name });
}

/** The box in which the account comments (`comment:<post>`) or replies (`reply:<comment>`). */
export function drawTextBox(stage: Stage, name: string, label: string): Drawing {
  const isEmpty = (stage.view.drafts.get(name) ?? '') === '';
  return draw(
    'div',
    { class: name.startsWith('reply:') ? 'box is-reply' : 'box' },
    [
      drawAvatar(stage.actor),
      draw('div', { role: 'presentation', class: 'box-field' }, [
        drawEditor(name, label),
        draw('span', { class: 'box-send' }, [
          draw(
            'div',
            {
              role: 'button',
              tabindex: 0,
              'aria-label': stage.say('box.send'),
              'aria-disabled': String(isEmpty),
              'data-sends': name,
            },
            [drawSymbol('send')],
            { onPress: () => sendFromBox(stage, name) },
          ),
        ]),
      ]),
    ],
    { key: name },
  );
}

import { draw } from './draw';
import { drawButton, drawSymbol } from './draw-parts';
import { openPortal, type Portal } from './portal';
import type { Stage } from './stage';

export interface DialogPlan {
  readonly heading: string;
  readonly body: string;
  readonly buttons: readonly {
    readonly name: string;
    readonly isMain?: boolean;
    readonly onPress?: () => void;
  }[];
}

/** A small dialog that asks or tells something. Any of its buttons closes it. */
export function openDialog(stage: Stage, plan: DialogPlan): Portal {
  const press = (onPress?: () => void) => () => {
    portal.close();
    onPress?.();
  };
  const drawing = draw('div', { class: 'veil' }, [
    draw('div', { role: 'dialog', 'aria-modal': true, 'aria-label': plan.heading, class: 'dialog' }, [
      draw('div', { class: 'dialog-head' }, [
        draw('div', { dir: 'auto', class: 'dialog-heading' }, [
          draw('span', { dir: 'auto' }, [plan.heading]),
        ]),
        drawButton([drawSymbol('close')], {
          label: stage.say('dialog.close'),
          kind: 'close',
          onPress: press(),
        }),
      ]),
      draw('div', { class: 'dialog-body' }, [draw('span', { dir: 'auto' }, [plan.body])]),
      draw(
        'div',
        { class: 'dialog-buttons' },
        plan.buttons.map(({ name, isMain, onPress }) =>
          drawButton([draw('div', { role: 'none' }, [draw('span', { dir: 'auto' }, [name])])], {
            label: name,
            kind: isMain ? 'main' : 'quiet',
            onPress: press(onPress),
          }),
        ),
      ),
    ]),
  ]);
  const portal = openPortal(stage, drawing);
  portal.element.querySelector<HTMLElement>('.button-main')?.focus();
  return portal;
}

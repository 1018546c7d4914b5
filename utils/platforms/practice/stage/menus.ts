import { draw } from './draw';
import { openPortal } from './portal';
import type { Stage } from './stage';

export interface MenuItem {
  readonly name: string;
  readonly isChecked?: boolean;
  readonly onPress: () => void;
}

const WIDTH = 260;

/** A menu in a portal, placed below what opened it. Closes on a choice, on Escape and on a press elsewhere. */
export function openMenu(
  stage: Stage,
  opener: HTMLElement,
  items: readonly MenuItem[],
  onClose: () => void,
): void {
  const { document } = stage;
  const box = opener.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(box.left, width - WIDTH - 8));
  const place = `left: ${Math.round(left)}px; top: ${Math.round(box.bottom + 4)}px; width: ${WIDTH}px`;
  const closeElsewhere = (event: Event) => {
    if (!event.composedPath().includes(portal.element)) portal.close();
  };
  const portal = openPortal(
    stage,
    draw('div', { class: 'menu', style: place }, [
      draw(
        'div',
        { role: 'menu' },
        items.map(({ name, isChecked, onPress }) =>
          draw(
            'div',
            {
              role: isChecked === undefined ? 'menuitem' : 'menuitemradio',
              'aria-checked': isChecked === undefined ? null : String(isChecked),
              tabindex: 0,
              class: 'menu-item',
            },
            [draw('div', {}, [draw('span', { dir: 'auto' }, [name])])],
            {
              onPress: () => {
                portal.close();
                onPress();
              },
            },
          ),
        ),
      ),
    ]),
    () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      onClose();
    },
  );
  document.addEventListener('pointerdown', closeElsewhere);
  const entries = [...portal.element.querySelectorAll<HTMLElement>('.menu-item')];
  portal.element.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const at = entries.indexOf(document.activeElement as HTMLElement);
    if (step !== 0) entries.at((at + step) % entries.length)?.focus();
  });
  entries[0]?.focus({ preventScroll: true });
}

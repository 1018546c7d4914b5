import { readPlace } from './addresses';
import { draw } from './draw';
import { openPortal, type Portal } from './portal';
import type { Stage } from './stage';
import { tellExactTime } from './tell-time';

/** Shows the exact time of a comment or post while the pointer or the focus is on its time. */
export function startTooltips(stage: Stage, signal: AbortSignal): void {
  const { document } = stage;
  let over: Element | null = null;
  let tooltip: Portal | null = null;

  function enter({ target }: Event): void {
    const link = target instanceof Element ? target.closest('a[href*="story="]') : null;
    if (!link || link === over) return;
    leave();
    over = link;
    stage.later(250, () => {
      const text = over === link && link.isConnected ? tellTimeOf(stage, link) : null;
      if (text === null || tooltip) return;
      const box = link.getBoundingClientRect();
      const place = `left: ${Math.round(box.left)}px; top: ${Math.round(box.top - 34)}px`;
      tooltip = openPortal(
        stage,
        draw('div', { role: 'tooltip', class: 'tooltip', style: place }, [
          draw('span', { dir: 'auto' }, [text]),
        ]),
      );
    });
  }

  function leave(): void {
    over = null;
    tooltip?.close();
    tooltip = null;
  }

  for (const type of ['pointerover', 'mouseover', 'focusin'])
    document.addEventListener(type, enter, { signal });
  for (const type of ['pointerout', 'mouseout', 'focusout'])
    document.addEventListener(type, ({ target }) => over?.contains(target as Node) && leave(), { signal });
}

function tellTimeOf(stage: Stage, link: Element): string | null {
  const { alias, commentId } = readPlace((link.getAttribute('href') ?? '').split('?')[1] ?? '');
  const post = stage.story().posts.find((each) => each.alias === alias);
  const comment = post?.comments.find(({ id }) => id === commentId);
  const written = commentId === null ? post : comment;
  return written ? tellExactTime(stage.language, written.writtenAt) : null;
}

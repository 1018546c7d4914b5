import { postAddress, profileAddress } from './addresses';
import { draw, type Drawing } from './draw';
import { drawButton, drawSymbol } from './draw-parts';
import { drawPost } from './draw-post';
import { openPortal, type Portal } from './portal';
import type { Stage } from './stage';
import type { StoryPost } from './story-types';

/** Keeps the dialog with one post, over the timeline, in step with the address. Call it after everything that changes. */
export function createPostDialog(stage: Stage): { update(): void } {
  let portal: Portal | null = null;
  let isClosing = false;

  function update(): void {
    const { alias } = stage.view.place;
    const post = stage.story().posts.find((each) => each.alias === alias);
    if (post && portal) portal.redraw(drawDialog(stage, post));
    else if (post) {
      portal = openPortal(stage, drawDialog(stage, post), () => {
        portal = null;
        if (!isClosing) leave();
      });
      portal.element.querySelector<HTMLElement>('[role="dialog"]')?.focus();
      portal.element.querySelector('.is-pointed-at')?.scrollIntoView({ block: 'center' });
    } else if (portal) {
      isClosing = true;
      portal.close();
      isClosing = false;
    }
  }

  function leave(): void {
    stage.go(searchOf(profileAddress(stage.view.place.profileId)));
  }

  return { update };
}

function drawDialog(stage: Stage, post: StoryPost): Drawing {
  const siblings = stage.story().posts.filter(({ authorId }) => authorId === post.authorId);
  const at = siblings.indexOf(post);
  const name = stage.person(post.authorId).name;
  const step = (target: StoryPost | undefined, word: 'post.previous' | 'post.next', symbol: string) =>
    target
      ? [
          drawButton([drawSymbol(symbol)], {
            label: stage.say(word),
            kind: 'close',
            onPress: () => stage.go(searchOf(postAddress(target))),
          }),
        ]
      : [];
  const close = () => stage.go(searchOf(profileAddress(post.authorId)));
  return draw('div', { class: 'veil' }, [
    draw('div', { role: 'dialog', 'aria-modal': true, tabindex: -1, class: 'dialog post-dialog' }, [
      draw('div', { class: 'dialog-head' }, [
        ...step(siblings[at - 1], 'post.previous', 'previous'),
        ...step(siblings[at + 1], 'post.next', 'next'),
        draw('div', { dir: 'auto', class: 'dialog-heading' }, [
          draw('span', { dir: 'auto' }, [stage.say('post.dialog-heading', { name })]),
        ]),
        drawButton([drawSymbol('close')], {
          label: stage.say('dialog.close'),
          kind: 'close',
          onPress: close,
        }),
      ]),
      draw('div', { class: 'dialog-scroll' }, [drawPost(stage, post, { surface: 'dialog', index: 0 })]),
    ]),
  ]);
}

function searchOf(address: string): string {
  return address.slice(address.indexOf('?'));
}

import { writePost } from './change-story';
import { openDialog } from './dialogs';
import { draw } from './draw';
import { drawAvatar, drawButton, drawSymbol } from './draw-parts';
import { drawEditor } from './draw-text-box';
import { openPortal, type Portal } from './portal';
import type { Stage } from './stage';
import type { StoryPicture } from './story-types';

/** Name of the editor in which a post is written. */
export const POST_BOX = 'post';

/**
 * The dialog in which the account writes a post. As on the big sites a first dialog has the label and nothing in it; the editor
 * sits in a second one without a label. Publishing puts the post on top of the timeline.
 */
export function openComposer(stage: Stage): void {
  const { document, view } = stage;
  if (document.querySelector(`[data-box="${POST_BOX}"]`)) return;
  const shell = openPortal(stage, draw('div', { role: 'dialog', 'aria-label': stage.say('composer.shell') }));
  let picture: StoryPicture | null = null;
  let isLeaving = false;
  view.drafts.delete(POST_BOX);

  const leave = () => {
    isLeaving = true;
    portal.close();
    shell.close();
    view.drafts.delete(POST_BOX);
  };
  const askToLeave = () => {
    if ((view.drafts.get(POST_BOX) ?? '') === '' && !picture) leave();
    else askToDiscard(stage, leave);
  };
  const publish = () => {
    const text = (view.drafts.get(POST_BOX) ?? '').trim();
    if (text === '' && !picture) return;
    leave();
    stage.later(600, () => {
      const publishedBy = stage.story().people[1]?.id ?? null;
      const written = { authorId: stage.actor.id, publishedBy, text, picture, now: stage.clock() };
      stage.change(writePost(stage.story(), written));
    });
  };
  const choosePicture = () => portal.element.querySelector<HTMLInputElement>('input[type="file"]')?.click();

  const describe = () =>
    draw('div', { class: 'veil' }, [
      draw('div', { role: 'dialog', class: 'dialog composer' }, [
        draw('div', { class: 'dialog-head' }, [
          draw('div', { class: 'dialog-heading' }, [draw('span', {}, [stage.say('composer.shell')])]),
          drawButton([drawSymbol('close')], {
            label: stage.say('dialog.close'),
            kind: 'close',
            onPress: askToLeave,
          }),
        ]),
        draw('div', { class: 'composer-who' }, [
          drawAvatar(stage.actor),
          draw('span', { class: 'name' }, [stage.actor.name]),
        ]),
        drawEditor(POST_BOX, stage.say('composer.placeholder')),
        draw(
          'div',
          { class: 'composer-preview' },
          picture ? [draw('img', { src: picture.address, alt: picture.alt })] : [],
        ),
        draw('div', { class: 'composer-row' }, [
          drawButton([draw('span', { dir: 'auto' }, [stage.say('composer.photo')])], {
            label: stage.say('composer.photo'),
            kind: 'quiet',
            onPress: choosePicture,
          }),
          draw('input', { type: 'file', accept: 'image/*', multiple: true, hidden: true }),
        ]),
        draw(
          'div',
          {
            role: 'button',
            tabindex: 0,
            'aria-label': stage.say('composer.publish'),
            'aria-disabled': String((view.drafts.get(POST_BOX) ?? '') === '' && !picture),
            'data-sends': POST_BOX,
            class: 'button-main',
          },
          [draw('div', { role: 'none' }, [draw('span', { dir: 'auto' }, [stage.say('composer.publish')])])],
          { onPress: publish },
        ),
      ]),
    ]);

  const portal: Portal = openPortal(stage, describe(), () => {
    if (!isLeaving) leave();
  });
  portal.element.addEventListener('change', ({ target }) => {
    const file = (target as HTMLInputElement).files?.[0];
    if (!file) return;
    picture = { address: URL.createObjectURL(file), alt: '' };
    portal.redraw(describe());
  });
  portal.element.querySelector<HTMLElement>(`[data-box="${POST_BOX}"]`)?.focus();
}

function askToDiscard(stage: Stage, discard: () => void): void {
  openDialog(stage, {
    heading: stage.say('composer.discard-heading'),
    body: stage.say('composer.discard-body'),
    buttons: [
      { name: stage.say('composer.keep') },
      { name: stage.say('composer.discard'), isMain: true, onPress: discard },
    ],
  });
}

import { removeComment, setHidden } from './change-story';
import { openDialog } from './dialogs';
import { openMenu, type MenuItem } from './menus';
import { notePress } from './note-press';
import { removeUnlessStopped } from './remove-unless-stopped';
import type { Stage } from './stage';
import type { StoryComment } from './story-types';

/** The menu behind a comment's "…" button. What it offers depends on the rights, as its button's label says. */
export function openCommentMenu(
  stage: Stage,
  rights: 'moderate' | 'own' | 'other',
  comment: StoryComment,
  opener: HTMLElement,
): void {
  const { view } = stage;
  if (view.menuOf !== null) return;
  view.menuOf = comment.id;
  stage.later(200, () => {
    opener.setAttribute('aria-expanded', 'true');
    openMenu(stage, opener, listItems(stage, rights, comment), () => {
      view.menuOf = null;
      opener.setAttribute('aria-expanded', 'false');
    });
  });
}

function listItems(stage: Stage, rights: 'moderate' | 'own' | 'other', comment: StoryComment): MenuItem[] {
  const author = stage.person(comment.authorId).name;
  const hide: MenuItem = {
    name: stage.say(comment.isHidden ? 'menu.unhide' : 'menu.hide'),
    onPress: () =>
      removeUnlessStopped(stage, () => stage.change(setHidden(stage.story(), comment.id, !comment.isHidden))),
  };
  const remove: MenuItem = { name: stage.say('menu.delete'), onPress: () => askToDelete(stage, comment) };
  const report: MenuItem = { name: stage.say('menu.report'), onPress: () => notePress(stage, 'report') };
  const ban: MenuItem = {
    name: stage.say('menu.ban', { name: author }),
    onPress: () => notePress(stage, 'ban'),
  };
  if (rights === 'own') return [remove];
  if (rights === 'moderate') return [hide, remove, report, ban];
  return [report];
}

function askToDelete(stage: Stage, comment: StoryComment): void {
  stage.later(200, () =>
    openDialog(stage, {
      heading: stage.say('confirm.delete-heading'),
      body: stage.say('confirm.delete-body'),
      buttons: [
        { name: stage.say('confirm.cancel') },
        {
          name: stage.say('confirm.delete'),
          isMain: true,
          onPress: () =>
            removeUnlessStopped(stage, () => stage.change(removeComment(stage.story(), comment.id))),
        },
      ],
    }),
  );
}

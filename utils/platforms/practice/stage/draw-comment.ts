import { PRACTICE_ACCOUNT_ID } from '@/utils/domain/practice-account';
import { authorAddress, commentAddress } from './addresses';
import { setHidden } from './change-story';
import { openCommentMenu } from './comment-menu';
import { draw, type Drawing, type Drawn } from './draw';
import { drawAvatar, drawButton, drawPicture, drawProfileLink, drawSymbol } from './draw-parts';
import { drawText } from './draw-text';
import { removeUnlessStopped } from './remove-unless-stopped';
import type { PracticeKey, Stage } from './stage';
import type { StoryComment, StoryPost } from './story-types';
import { tellLongTime, tellShortTime } from './tell-time';

/** What the account may do with a comment; it shows in the words of the "…" button. */
export type StageRights = 'moderate' | 'own' | 'other';

/** A visitor's comment on the municipality's page can be moderated; under other people's posts one can only report. */
export function rightsTo(post: StoryPost, comment: StoryComment): StageRights {
  if (comment.authorId === PRACTICE_ACCOUNT_ID) return 'own';
  return post.authorId === PRACTICE_ACCOUNT_ID ? 'moderate' : 'other';
}

/** One comment or reply: an article with the links, labels and rows that a municipality's page has. */
export function drawComment(stage: Stage, post: StoryPost, comment: StoryComment, key?: string): Drawing {
  const { language, view } = stage;
  const author = stage.person(comment.authorId);
  const now = stage.clock();
  const parent = post.comments.find(({ id }) => id === comment.parentId);
  const time = tellLongTime(language, comment.writtenAt, now);
  const label = parent
    ? stage.say('comment.reply-label', { name: author.name, other: stage.person(parent.authorId).name, time })
    : stage.say('comment.label', { name: author.name, time });
  const link = authorAddress(post, comment);
  const attributes = {
    role: 'article',
    'aria-label': label,
    class: [
      'comment',
      comment.isHidden && 'is-hidden',
      comment.parentId && 'is-reply',
      view.place.commentId === comment.id && 'is-pointed-at',
    ]
      .filter(Boolean)
      .join(' '),
    'data-practice': comment.role,
  };
  return draw(
    'div',
    attributes,
    [
      draw('span', { class: 'comment-avatar' }, [
        draw('span', {}, [
          draw('a', { role: 'link', href: link, 'aria-hidden': true, tabindex: -1 }, [drawAvatar(author)]),
        ]),
      ]),
      draw('div', { class: 'comment-main' }, [
        draw('div', { class: 'bubble-row' }, [
          draw('div', { class: 'bubble' }, [
            ...drawBadge(stage, post, comment),
            draw('span', { class: 'name' }, [
              draw('span', {}, [
                drawProfileLink(
                  author,
                  [draw('span', {}, [draw('span', { dir: 'auto' }, [author.name])])],
                  link,
                ),
              ]),
            ]),
            ...(comment.text === ''
              ? []
              : [draw('span', { dir: 'auto', class: 'text' }, drawText(stage, comment.id, comment.text))]),
          ]),
          drawMenuButton(stage, post, comment),
        ]),
        ...(comment.picture ? [drawPicture(comment.picture)] : []),
        ...(comment.isHidden
          ? [draw('div', { class: 'hidden-note', role: 'note' }, [stage.say('comment.hidden-note')])]
          : []),
        drawActions(stage, post, comment),
      ]),
    ],
    { key },
  );
}

function drawBadge(stage: Stage, post: StoryPost, comment: StoryComment): Drawn[] {
  if (comment.authorId !== post.authorId) return [];
  return [
    draw(
      'div',
      { role: 'button', tabindex: 0, 'aria-label': stage.say('comment.badge-label'), class: 'badge' },
      [draw('div', {}, [draw('span', {}, [stage.say('comment.author-badge')])])],
    ),
  ];
}

function drawMenuButton(stage: Stage, post: StoryPost, comment: StoryComment): Drawing {
  const rights = rightsTo(post, comment);
  const attributes = {
    role: 'button',
    tabindex: 0,
    'aria-haspopup': 'menu',
    'aria-expanded': stage.view.menuOf === comment.id ? 'true' : 'false',
    'aria-label': stage.say(`comment.menu-${rights}` as PracticeKey),
    class: 'button-menu',
  };
  const onPress = (event: Event) =>
    openCommentMenu(stage, rights, comment, event.currentTarget as HTMLElement);
  return draw('span', {}, [draw('div', attributes, [drawSymbol('dots')], { onPress })]);
}

function drawActions(stage: Stage, post: StoryPost, comment: StoryComment): Drawing {
  const { language, view } = stage;
  const rights = rightsTo(post, comment);
  const toggle = () =>
    removeUnlessStopped(stage, () => stage.change(setHidden(stage.story(), comment.id, !comment.isHidden)));
  const reply = () => {
    view.replyTo = comment.id;
    stage.redraw();
    stage.document.querySelector<HTMLElement>(`[data-box="reply:${comment.id}"]`)?.focus();
  };
  const time = tellShortTime(language, comment.writtenAt, stage.clock());
  return draw('div', { class: 'comment-actions' }, [
    draw('span', {}, [draw('a', { role: 'link', href: commentAddress(post, comment), tabindex: 0 }, [time])]),
    draw('span', {}, [
      draw('span', {}, [
        drawButton([draw('div', {}, [stage.say('comment.like')])], { label: stage.say('comment.like') }),
        drawButton([drawSymbol('react')], { label: stage.say('comment.react') }),
      ]),
    ]),
    drawButton([stage.say('comment.reply')], { onPress: reply }),
    ...(rights === 'moderate'
      ? [
          drawButton([stage.say('comment.message')]),
          drawButton([stage.say(comment.isHidden ? 'comment.unhide' : 'comment.hide')], { onPress: toggle }),
        ]
      : []),
    ...(comment.isEdited ? [draw('span', { class: 'edited' }, [stage.say('comment.edited')])] : []),
  ]);
}

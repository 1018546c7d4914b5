import { draw, type Drawn } from './draw';
import { drawComment } from './draw-comment';
import { drawButton, drawLoading } from './draw-parts';
import { drawTextBox } from './draw-text-box';
import type { Stage } from './stage';
import type { StoryComment, StoryPost } from './story-types';

/**
 * The comments of a post. On the timeline each has a wrapper with its id and keeps its element; in the dialog it has no
 * wrapper, and elements go from one comment to the next, as they do on the big sites.
 */
export function drawThread(stage: Stage, post: StoryPost, surface: 'timeline' | 'dialog'): Drawn[] {
  const { view } = stage;
  const hasMore = post.comments.some(({ isLate }) => isLate);
  const isWhole = view.moreComments.has(post.id) || (surface === 'dialog' && view.filter === 'all');
  const top = order(
    post.comments.filter(({ parentId, isLate }) => parentId === null && (isWhole || !isLate)),
    surface === 'dialog' && view.filter === 'newest',
  );
  const loadMore = () =>
    load(stage, `more:${post.id}`, () => {
      view.moreComments.add(post.id);
    });
  return [
    ...top.map((comment) => drawBranch(stage, post, comment, surface)),
    ...(view.loading.has(`more:${post.id}`) ? [drawLoading(stage.say('site.loading'))] : []),
    ...(hasMore && !isWhole
      ? [
          drawButton([draw('span', {}, [draw('span', { dir: 'auto' }, [stage.say('post.more-comments')])])], {
            kind: 'more',
            onPress: loadMore,
          }),
        ]
      : []),
  ];
}

function order(comments: readonly StoryComment[], isNewestFirst: boolean): readonly StoryComment[] {
  return isNewestFirst ? comments.toSorted((a, b) => b.writtenAt - a.writtenAt) : comments;
}

/** A comment, and beside it (never inside) its replies or the button that loads them. */
function drawBranch(
  stage: Stage,
  post: StoryPost,
  comment: StoryComment,
  surface: 'timeline' | 'dialog',
): Drawn {
  const { view } = stage;
  const replies = post.comments.filter(({ parentId }) => parentId === comment.id);
  const isOpen = view.openReplies.has(comment.id);
  const one = (shown: StoryComment) =>
    surface === 'timeline'
      ? draw('div', { 'data-commentid': shown.id }, [drawComment(stage, post, shown)], { key: shown.id })
      : drawComment(stage, post, shown);
  const [first] = replies;
  return draw(
    'div',
    { class: 'branch' },
    [
      one(comment),
      ...(isOpen ? replies.map(one) : []),
      ...(view.loading.has(`replies:${comment.id}`) ? [drawLoading(stage.say('site.loading'))] : []),
      ...(first && !isOpen
        ? [
            drawButton(
              [
                stage.say('comment.replied', {
                  name: stage.person(first.authorId).name,
                  count: replies.length,
                }),
              ],
              {
                kind: 'replies',
                onPress: () => load(stage, `replies:${comment.id}`, () => view.openReplies.add(comment.id)),
              },
            ),
          ]
        : []),
      ...(view.replyTo === comment.id || replies.some(({ id }) => id === view.replyTo)
        ? [drawTextBox(stage, `reply:${view.replyTo}`, replyLabel(stage, post))]
        : []),
    ],
    { key: surface === 'timeline' ? comment.id : undefined },
  );
}

function replyLabel(stage: Stage, post: StoryPost): string {
  const answered = post.comments.find(({ id }) => id === stage.view.replyTo);
  return stage.say('box.reply', { name: answered ? stage.person(answered.authorId).name : '' });
}

function load(stage: Stage, name: string, then: () => void): void {
  const { loading } = stage.view;
  if (loading.has(name)) return;
  loading.add(name);
  stage.redraw();
  stage.later(700, () => {
    loading.delete(name);
    then();
    stage.redraw();
  });
}

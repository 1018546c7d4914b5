import { postAddress } from './addresses';
import { toggleLike } from './change-story';
import { draw, type Drawing } from './draw';
import { drawAvatar, drawButton, drawPicture, drawProfileLink, drawSymbol } from './draw-parts';
import { drawText } from './draw-text';
import { drawTextBox } from './draw-text-box';
import { drawThread } from './draw-thread';
import { openMenu } from './menus';
import type { Stage } from './stage';
import type { StoryPost } from './story-types';
import { tellLongTime } from './tell-time';

/** A whole post: who, when, what, the row of buttons, and the comments. */
export function drawPost(
  stage: Stage,
  post: StoryPost,
  place: { readonly surface: 'timeline' | 'dialog'; readonly index: number },
): Drawing {
  const { surface, index } = place;
  const open = () => stage.go(new URL(postAddress(post), 'https://practice.invalid').search);
  const filter = surface === 'dialog' ? [drawFilter(stage)] : [];
  const box = drawTextBox(stage, `comment:${post.id}`, stage.say('box.comment', { name: stage.actor.name }));
  return draw(
    'div',
    { role: 'article', 'aria-posinset': index + 1, class: 'post' },
    [
      drawHead(stage, post),
      draw('div', { class: 'post-body' }, [
        draw('div', { dir: 'auto' }, [
          draw('span', { dir: 'auto', class: 'post-text' }, drawText(stage, post.id, post.text)),
        ]),
        ...(post.picture ? [drawPicture(post.picture)] : []),
      ]),
      draw('div', { class: 'post-counts' }, [
        draw('span', {}, [stage.say('post.likes', { count: post.likes })]),
        drawButton([stage.say('post.comments', { count: post.comments.length })], {
          kind: 'count',
          onPress: open,
        }),
      ]),
      drawActions(stage, post, open),
      draw('div', { class: 'thread' }, [...filter, ...drawThread(stage, post, surface), box]),
    ],
    { key: surface === 'timeline' ? post.id : undefined },
  );
}

function drawHead(stage: Stage, post: StoryPost): Drawing {
  const author = stage.person(post.authorId);
  const time = tellLongTime(stage.language, post.writtenAt, stage.clock());
  const dot = draw('span', {}, [draw('span', {}, [' · '])]);
  const published = post.publishedBy
    ? [
        `${stage.say('post.published-by')} `,
        draw('span', {}, [
          drawProfileLink(stage.person(post.publishedBy), [stage.person(post.publishedBy).name]),
        ]),
        dot,
      ]
    : [];
  const copyLink = (event: Event) => {
    const copy = () => {
      const { href } = new URL(postAddress(post), stage.document.baseURI);
      stage.document.defaultView?.navigator.clipboard.writeText(href).catch(() => undefined);
    };
    const items = [{ name: stage.say('post.copy-link'), onPress: copy }];
    openMenu(stage, event.currentTarget as HTMLElement, items, () => undefined);
  };
  return draw('div', { class: 'post-head' }, [
    draw('span', {}, [
      draw('a', { role: 'link', href: `/practice.html?profile=${author.id}`, 'aria-label': author.name }, [
        drawAvatar(author),
      ]),
    ]),
    draw('div', { class: 'post-who' }, [
      draw('span', { dir: 'ltr', class: 'name' }, [
        draw('span', {}, [drawProfileLink(author, [draw('span', {}, [author.name])])]),
      ]),
      draw('span', { dir: 'ltr', class: 'post-when' }, [
        draw('div', {}, [
          ...published,
          draw('span', {}, [
            draw('a', { role: 'link', 'aria-label': time, href: postAddress(post), tabindex: 0 }, [
              draw('span', {}, [time]),
            ]),
          ]),
        ]),
      ]),
    ]),
    drawButton([drawSymbol('dots')], {
      label: stage.say('post.actions', { name: author.name }),
      kind: 'menu',
      popup: 'menu',
      onPress: copyLink,
    }),
  ]);
}

function drawActions(stage: Stage, post: StoryPost, open: () => void): Drawing {
  const { name } = stage.person(post.authorId);
  const like = () => stage.change(toggleLike(stage.story(), post.id));
  const word = (text: string) => draw('span', { dir: 'auto' }, [draw('span', {}, [text])]);
  return draw('div', { class: 'post-actions' }, [
    drawButton([drawSymbol('like'), word(stage.say('post.like'))], {
      label: stage.say('post.like-label', { name }),
      kind: post.isLiked ? 'liked' : 'quiet',
      onPress: like,
    }),
    drawButton([drawSymbol('comment'), word(stage.say('post.comment'))], {
      label: stage.say('post.comment-label', { name }),
      kind: 'quiet',
      onPress: open,
    }),
    drawButton([drawSymbol('share'), word(stage.say('post.share'))], { kind: 'quiet' }),
  ]);
}

function drawFilter(stage: Stage): Drawing {
  const { view } = stage;
  const choose = (event: Event) => {
    const items = (['relevant', 'newest', 'all'] as const).map((filter) => ({
      name: stage.say(`filter.${filter}`),
      isChecked: view.filter === filter,
      onPress: () =>
        stage.later(300, () => {
          view.filter = filter;
          stage.redraw();
        }),
    }));
    openMenu(stage, event.currentTarget as HTMLElement, items, () => undefined);
  };
  return drawButton([draw('span', { dir: 'auto' }, [stage.say(`filter.${view.filter}`)])], {
    kind: 'filter',
    popup: 'menu',
    onPress: choose,
  });
}

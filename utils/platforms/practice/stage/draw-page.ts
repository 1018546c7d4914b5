import { PRACTICE_ACCOUNT_ID } from '@/utils/domain/practice-account';
import { openComposer } from './composer';
import { draw, type Drawing } from './draw';
import { drawAvatar, drawButton, drawLoading, drawProfileLink, drawSymbol } from './draw-parts';
import { drawPost } from './draw-post';
import type { Stage } from './stage';
import type { StoryPost } from './story-types';

/** The posts on the page that is in view, newest first. */
function postsInView(stage: Stage): StoryPost[] {
  const { profileId } = stage.view.place;
  return stage.story().posts.filter(({ authorId }) => authorId === profileId);
}

/** The page itself: the site's bar, the owner's head, and the timeline. */
export function drawPage(stage: Stage): Drawing[] {
  const owner = stage.person(stage.view.place.profileId);
  const isMunicipality = owner.id === PRACTICE_ACCOUNT_ID;
  return [
    drawBar(stage),
    draw('div', { role: 'main', 'aria-label': stage.say('site.main'), class: 'main' }, [
      draw('div', { class: 'owner' }, [
        draw('div', { class: 'cover' }, [
          draw('img', {
            src: '/practice/cover.png',
            alt: stage.say('site.cover-alt'),
            width: 960,
            height: 240,
          }),
        ]),
        draw('div', { class: 'owner-row' }, [
          drawAvatar(owner),
          draw('div', {}, [
            draw('h1', {}, [owner.name]),
            draw('span', { class: 'quiet' }, [
              stage.say('site.followers', { count: isMunicipality ? 4318 : 206 }),
            ]),
          ]),
        ]),
      ]),
      draw('div', { class: 'columns' }, [
        ...(isMunicipality ? [drawAbout(stage)] : []),
        draw('div', { class: 'timeline' }, [
          ...(isMunicipality ? [drawComposerTrigger(stage)] : []),
          drawTimeline(stage),
        ]),
      ]),
    ]),
  ];
}

function drawBar(stage: Stage): Drawing {
  return draw('div', { role: 'banner', class: 'bar' }, [
    draw('a', { role: 'link', href: '/practice.html', class: 'logo', tabindex: 0 }, [
      drawSymbol('logo'),
      draw('span', {}, [stage.say('site.name')]),
    ]),
    draw('span', { class: 'actor' }, [
      draw('span', { class: 'quiet' }, [stage.say('composer.acting-as', { name: stage.actor.name })]),
      drawAvatar(stage.actor),
    ]),
  ]);
}

function drawAbout(stage: Stage): Drawing {
  return draw('div', { class: 'card about' }, [
    draw('h2', {}, [stage.say('site.about-heading')]),
    draw('p', {}, [stage.say('site.about')]),
    draw('p', { class: 'quiet' }, [stage.say('site.rules')]),
    draw('p', {}, [drawProfileLink(stage.person(clubId(stage)), [stage.person(clubId(stage)).name])]),
  ]);
}

/** Somebody else's page, on which nothing may be drawn. */
function clubId(stage: Stage): string {
  return stage.story().people.at(-1)?.id ?? PRACTICE_ACCOUNT_ID;
}

function drawComposerTrigger(stage: Stage): Drawing {
  const name = stage.actor.name;
  return draw('div', { 'data-pagelet': 'ProfileComposer', class: 'card composer-trigger' }, [
    drawAvatar(stage.actor),
    drawButton([draw('span', {}, [stage.say('composer.trigger', { name })])], {
      kind: 'compose',
      onPress: () => openComposer(stage),
    }),
  ]);
}

function drawTimeline(stage: Stage): Drawing {
  const posts = postsInView(stage);
  const loaded = posts.slice(0, stage.view.loadedPosts);
  const units = loaded.map((post, index) =>
    draw(
      'div',
      { 'data-pagelet': `TimelineFeedUnit_${index}`, class: 'card' },
      [drawPost(stage, post, { surface: 'timeline', index })],
      { key: post.id },
    ),
  );
  const rest =
    posts.length === 0
      ? [draw('p', { class: 'quiet' }, [stage.say('site.nothing-here')])]
      : loaded.length < posts.length
        ? [drawLoading(stage.say('site.loading'))]
        : [];
  return draw('div', { 'data-pagelet': 'ProfileTimeline' }, [...units, ...rest]);
}

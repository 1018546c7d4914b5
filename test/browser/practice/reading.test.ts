import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/domain/language';
import { isSameAccount } from '@/utils/domain/account';
import { createPracticeAccount, PRACTICE_ACCOUNT_ID } from '@/utils/domain/practice-account';
import type { Story, StoryComment, StoryPost } from '@/utils/platforms/practice/stage/story-types';
import {
  eventually,
  mountPractice,
  ORIGIN,
  type MountedPractice,
} from '@/test/support/practice/mount-practice';

let practice: MountedPractice;
afterEach(() => practice.unmount());

const allPosts = (story: Story) => story.posts.filter(({ authorId }) => authorId === PRACTICE_ACCOUNT_ID);

/** Unfolds all that can be unfolded, so that every comment of the story stands on the page. */
async function showEverything({ stage }: MountedPractice): Promise<void> {
  await eventually(() => stage.story().hasArrived).toBe(true);
  for (const { id, comments } of stage.story().posts) {
    stage.view.moreComments.add(id);
    for (const comment of comments) {
      stage.view.openReplies.add(comment.id);
      stage.view.wholeTexts.add(comment.id);
    }
  }
  stage.redraw();
}

/** The story's text as a reader sees it. */
function asSeen(story: Story, text: string): string {
  return text
    .replaceAll(':heart:', '❤️')
    .replaceAll(':thumbs-up:', '👍')
    .replaceAll(':smile:', '😊')
    .replace(/@(\d{16})/g, (_, id: string) => story.people.find((person) => person.id === id)?.name ?? '');
}

function expectComment(post: StoryPost, comment: StoryComment): void {
  const { adapter, stage, page } = practice;
  const story = stage.story();
  const handle = adapter.locate(comment.id, page());
  expect(handle, comment.role).not.toBeNull();
  const seen = adapter.read(handle!, page());
  const value = Object.fromEntries(
    Object.entries(seen.fields).map(([name, field]) => [name, field.value]),
  ) as Record<string, unknown>;
  const own = comment.parentId
    ? `comment_id=${comment.parentId}&reply_comment_id=${comment.id}`
    : `comment_id=${comment.id}`;
  expect(value, comment.role).toMatchObject({
    commentId: comment.id,
    parentId: comment.parentId,
    postId: post.id,
    postAlias: post.alias,
    permalink: `${ORIGIN}/practice.html?story=${post.alias}&id=${post.authorId}&${own}`,
    authorName: story.people.find(({ id }) => id === comment.authorId)?.name,
    authorAddress: `${ORIGIN}/practice.html?profile=${comment.authorId}`,
    authorId: comment.authorId,
    text: asSeen(story, comment.text),
    isEdited: comment.isEdited,
  });
  const time = seen.fields.time.value!;
  expect(Date.parse(time.from), comment.role).toBeLessThanOrEqual(comment.writtenAt);
  expect(Date.parse(time.until), comment.role).toBeGreaterThanOrEqual(comment.writtenAt - 60_000);
  const links = comment.text.match(/https:\S+/g) ?? [];
  expect(seen.fields.attachments.value, comment.role).toEqual([
    ...links.map((targetUrl) => ({ kind: 'link', imageUrl: null, targetUrl, alt: null })),
    ...(comment.picture
      ? [
          {
            kind: 'photo',
            imageUrl: `${ORIGIN}${comment.picture.address}`,
            targetUrl: `${ORIGIN}/practice.html?photo=${encodeURIComponent(comment.picture.address)}`,
            alt: comment.picture.alt,
          },
        ]
      : []),
  ]);
  expect(seen.rights, comment.role).toBe(comment.authorId === PRACTICE_ACCOUNT_ID ? 'own' : 'moderate');
  expect(seen.isCut, comment.role).toBe(false);
  expect(handle!.accountKeys).toContain(`id:${PRACTICE_ACCOUNT_ID}`);
  const seenPost = adapter.readPost(handle!, page());
  expect(seenPost.postId.value).toBe(post.id);
  expect(seenPost.authorName.value).toBe(story.people[0]?.name);
}

describe('the practice adapter on the timeline', () => {
  it.each(LANGUAGES)('reads every comment in %s, all fields', async (language) => {
    practice = mountPractice('', { language });
    await showEverything(practice);
    const posts = allPosts(practice.stage.story());
    const ids = posts.flatMap(({ comments }) => comments.map(({ id }) => id));
    expect(practice.adapter.findComments(document).map(({ commentId }) => commentId)).toEqual(
      expect.arrayContaining(ids),
    );
    expect(practice.adapter.findComments(document)).toHaveLength(ids.length);
    for (const post of posts) for (const comment of post.comments) expectComment(post, comment);
    expect(practice.adapter.health(practice.page()).failures).toEqual([]);
  });

  it('belongs to the account that is everybody’s own', async () => {
    practice = mountPractice();
    const identity = practice.adapter.identifyPage(practice.page());
    expect(identity?.name).toBe('Strandlida kommun');
    expect(isSameAccount(identity!, createPracticeAccount(ORIGIN))).toBe(true);
    expect(practice.adapter.surfaceOf(practice.page())).toBe('page-timeline');
    expect(practice.adapter.actingAs(practice.page())).toEqual({ kind: 'page', name: 'Strandlida kommun' });
  });

  it('says when the editor writes as a private person', () => {
    practice = mountPractice('?as=person');
    expect(practice.adapter.actingAs(practice.page())).toEqual({ kind: 'profile', name: 'Kim Sandelin' });
  });
});

describe('the practice adapter in the post dialog', () => {
  it('reads the same comments without their wrappers, over the timeline', async () => {
    practice = mountPractice();
    await showEverything(practice);
    const [post] = allPosts(practice.stage.story());
    practice.stage.go(`?story=${post!.alias}&id=${post!.authorId}`);
    const dialog = document.querySelector('[role="dialog"]')!;
    expect(dialog.querySelector('[data-commentid]')).toBeNull();
    expect(practice.adapter.surfaceOf(practice.page())).toBe('post-dialog');
    expect(practice.adapter.findComments(dialog)).toHaveLength(post!.comments.length);
    for (const comment of post!.comments) {
      expect(practice.adapter.locate(comment.id, practice.page())?.element.closest('[role="dialog"]')).toBe(
        dialog,
      );
      expectComment(post!, comment);
    }
    expect(practice.adapter.read(practice.adapter.findComments(dialog)[0]!, practice.page()).filter).toBe(
      'Mest relevant',
    );
  });
});

describe('rights', () => {
  it('are only to report on somebody else’s page, which is not ours', async () => {
    practice = mountPractice();
    const club = practice.stage.story().people.at(-1)!;
    practice.stage.go(`?profile=${club.id}`);
    const identity = practice.adapter.identifyPage(practice.page());
    expect(identity?.name).toBe('Strandlida IF');
    expect(isSameAccount(identity!, createPracticeAccount(ORIGIN))).toBe(false);
    const handle = practice.handle('club-insult');
    expect(practice.adapter.read(handle, practice.page()).rights).toBe('report-only');
    expect(practice.adapter.removalPlan(handle, 'hide', practice.page())).toBeNull();
  });

  it('are unknown while the page speaks words that nobody knows', () => {
    practice = mountPractice('?words=unknown');
    const seen = practice.adapter.read(practice.handle('insult'), practice.page());
    expect(seen.rights).toBe('unknown');
    expect(seen.fields.text.value).toContain('Lennart');
  });
});

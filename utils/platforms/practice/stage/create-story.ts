import { PRACTICE_ACCOUNT_ID } from '@/utils/domain/practice-account';
import type { practiceStoryCatalogues } from '@/utils/i18n/catalogues/practice-story/practice-story-catalogues';
import type { Translate } from '@/utils/i18n/translate';
import { COMMENTS, PEOPLE, POSTS, type CommentPlan } from './story-plan';
import type { Person, Story, StoryComment, StoryPost } from './story-types';

export type StoryKey = keyof (typeof practiceStoryCatalogues)['en'];

const MINUTE = 60_000;

/** The story as it is told to somebody who comes for the first time. The same ids in every language. */
export function createStory(tell: Translate<StoryKey>, startedAt: number): Story {
  const people: Person[] = PEOPLE.map((key, index) => ({
    id: personId(key),
    name: tell(`person.${key}` as StoryKey),
    hue: (index * 67 + 150) % 360,
  }));
  const posts: StoryPost[] = POSTS.map((plan) => ({
    id: plan.id,
    alias: plan.alias,
    authorId: personId(plan.author),
    publishedBy: plan.author === 'municipality' ? personId('editor') : null,
    text: addMentions(tell(`post.${plan.key}` as StoryKey)),
    writtenAt: startedAt - plan.minutesAgo * MINUTE,
    picture:
      plan.picture === null ? null : { address: plan.picture, alt: tell(`alt.${plan.key}` as StoryKey) },
    likes: plan.likes,
    isLiked: false,
    comments: COMMENTS.filter((comment) => comment.post === plan.key && !comment.comesByItself).map(
      (comment) => createComment(comment, tell, startedAt),
    ),
  }));
  return { startedAt, hasArrived: false, people, posts };
}

/** The comment that comes by itself a moment after the page was opened, and the post that it comes under. */
export function createArrival(
  tell: Translate<StoryKey>,
  now: number,
): { readonly postId: string; readonly comment: StoryComment } | null {
  const plan = COMMENTS.find((comment) => comment.comesByItself);
  const post = POSTS.find(({ key }) => key === plan?.post);
  return plan && post ? { postId: post.id, comment: createComment(plan, tell, now) } : null;
}

function createComment(plan: CommentPlan, tell: Translate<StoryKey>, startedAt: number): StoryComment {
  return {
    id: plan.id,
    role: plan.role,
    authorId: personId(plan.author),
    text: plan.hasText ? addMentions(tell(`comment.${plan.role}` as StoryKey)) : '',
    writtenAt: startedAt - plan.minutesAgo * MINUTE,
    parentId: COMMENTS.find(({ role }) => role === plan.answers)?.id ?? null,
    picture:
      plan.picture === null
        ? null
        : {
            address: plan.picture.address,
            alt: tell(`alt.${plan.picture.alt}` as StoryKey),
          },
    isEdited: plan.isEdited,
    isHidden: false,
    isLate: plan.isLate,
  };
}

function personId(key: string): string {
  const index = PEOPLE.findIndex((person) => person === key);
  return index === 0 ? PRACTICE_ACCOUNT_ID : String(Number(PRACTICE_ACCOUNT_ID) + index);
}

function addMentions(text: string): string {
  return text.replace(/@([a-z]+)/g, (whole, key: string) =>
    PEOPLE.some((person) => person === key) ? `@${personId(key)}` : whole,
  );
}

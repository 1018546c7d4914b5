import { PRACTICE_ACCOUNT_ID } from '@/utils/domain/practice-account';
import type { StoryComment, StoryPost } from './story-types';

/** Every link of the practice page leads to the page itself; the parameters say what to show. */
export const PRACTICE_PATH = '/practice.html';

/** What an address asks the page to show. */
export interface Place {
  readonly profileId: string;
  /** Opaque name of the post that is open in the dialog; null for the timeline. */
  readonly alias: string | null;
  /** The comment that the address points at. */
  readonly commentId: string | null;
}

/** Reads the part after the question mark. Anything unknown shows the municipality's own page. */
export function readPlace(search: string): Place {
  const parameters = new URLSearchParams(search);
  return {
    profileId: parameters.get('profile') ?? parameters.get('id') ?? PRACTICE_ACCOUNT_ID,
    alias: parameters.get('story'),
    commentId: parameters.get('reply_comment_id') ?? parameters.get('comment_id'),
  };
}

export function profileAddress(personId: string): string {
  return `${PRACTICE_PATH}?profile=${personId}`;
}

export function postAddress(post: StoryPost): string {
  return `${PRACTICE_PATH}?story=${post.alias}&id=${post.authorId}`;
}

/** A reply's address names its parent first, as on the big sites. */
export function commentAddress(post: StoryPost, comment: StoryComment): string {
  const own = comment.parentId
    ? `comment_id=${comment.parentId}&reply_comment_id=${comment.id}`
    : `comment_id=${comment.id}`;
  return `${postAddress(post)}&${own}`;
}

/** The author's profile, with the comment's and the post's numbers packed into a parameter. */
export function authorAddress(post: StoryPost, comment: StoryComment): string {
  const packed = btoa(`comment:${post.id}_${comment.id}`);
  return `${profileAddress(comment.authorId)}&comment_id=${encodeURIComponent(packed)}`;
}

export function pictureAddress(picture: string): string {
  return `${PRACTICE_PATH}?photo=${encodeURIComponent(picture)}`;
}

/** A link out goes by way of the site, which looks first at who leaves. Pressing it on the practice page leads nowhere. */
export function outgoingAddress(target: string): string {
  return `${PRACTICE_PATH}?leave=${encodeURIComponent(target)}`;
}

import type { Story, StoryComment, StoryPicture, StoryPost } from './story-types';

/** Without the comment, and without what answered it. */
export function removeComment(story: Story, commentId: string): Story {
  return changeComments(story, (comments) =>
    comments.filter(({ id, parentId }) => id !== commentId && parentId !== commentId),
  );
}

export function setHidden(story: Story, commentId: string, isHidden: boolean): Story {
  return changeComments(story, (comments) =>
    comments.map((comment) => (comment.id === commentId ? { ...comment, isHidden } : comment)),
  );
}

export function addComment(story: Story, postId: string, comment: StoryComment): Story {
  return {
    ...story,
    posts: story.posts.map((post) =>
      post.id === postId ? { ...post, comments: [...post.comments, comment] } : post,
    ),
  };
}

export function addArrival(story: Story, postId: string, comment: StoryComment): Story {
  return { ...addComment(story, postId, comment), hasArrived: true };
}

/** A comment that is written on the page now. `postId` and `parentId` say where. */
export function writeComment(
  story: Story,
  written: { postId: string; parentId: string | null; authorId: string; text: string; now: number },
): Story {
  const { postId, parentId, authorId, text, now } = written;
  return addComment(story, postId, {
    id: nextId(story, '72'),
    role: 'written-here',
    authorId,
    text,
    writtenAt: now,
    parentId,
    picture: null,
    isEdited: false,
    isHidden: false,
    isLate: false,
  });
}

/** A post that the account publishes now; it stands on top. */
export function writePost(
  story: Story,
  written: {
    authorId: string;
    publishedBy: string | null;
    text: string;
    picture: StoryPicture | null;
    now: number;
  },
): Story {
  const id = nextId(story, '71');
  const { now, ...rest } = written;
  const post: StoryPost = {
    ...rest,
    id,
    alias: `pt0Strandlida${Number(id.slice(-6)).toString(36)}`,
    writtenAt: now,
    likes: 0,
    isLiked: false,
    comments: [],
  };
  return { ...story, posts: [post, ...story.posts] };
}

export function toggleLike(story: Story, postId: string): Story {
  return {
    ...story,
    posts: story.posts.map((post) =>
      post.id === postId
        ? { ...post, isLiked: !post.isLiked, likes: post.likes + (post.isLiked ? -1 : 1) }
        : post,
    ),
  };
}

function changeComments(
  story: Story,
  change: (comments: readonly StoryComment[]) => readonly StoryComment[],
): Story {
  return { ...story, posts: story.posts.map((post) => ({ ...post, comments: change(post.comments) })) };
}

/** Above all ids of its kind (`71` posts, `72` comments), so that an id is never given twice. */
function nextId(story: Story, kind: '71' | '72'): string {
  const ids = story.posts.flatMap((post) => [post.id, ...post.comments.map(({ id }) => id)]);
  const highest = Math.max(
    Number(`${kind}00000000100000`),
    ...ids.filter((id) => id.startsWith(kind)).map(Number),
  );
  return String(highest + 1);
}

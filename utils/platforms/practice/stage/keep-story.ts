import type { Language } from '@/utils/domain/language';
import type { Story } from './story-types';

/** Where the story is kept between visits: `localStorage`, so that two tabs tell the same one. */
export type StoryStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const VERSION = 1;

/** The kept story of that language, or null when there is none that this version can read. */
export function loadStory(storage: StoryStorage, language: Language): Story | null {
  try {
    const kept = JSON.parse(storage.getItem(nameOf(language)) ?? 'null') as {
      version: number;
      story: Story;
    } | null;
    return kept?.version === VERSION ? kept.story : null;
  } catch {
    return null;
  }
}

/** A picture that was chosen from the computer lives only as long as the page, and is left out. */
export function saveStory(storage: StoryStorage, language: Language, story: Story): void {
  const posts = story.posts.map((post) =>
    post.picture?.address.startsWith('blob:') ? { ...post, picture: null } : post,
  );
  storage.setItem(nameOf(language), JSON.stringify({ version: VERSION, story: { ...story, posts } }));
}

export function forgetStory(storage: StoryStorage, language: Language): void {
  storage.removeItem(nameOf(language));
}

function nameOf(language: Language): string {
  return `practice-story-${language}`;
}

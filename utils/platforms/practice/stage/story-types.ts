/** Somebody or something with a profile. */
export interface Person {
  /** Digits. */
  readonly id: string;
  readonly name: string;
  /** Two letters and a hue stand in for a profile picture. */
  readonly hue: number;
}

/** A picture under a post or comment. */
export interface StoryPicture {
  readonly address: string;
  readonly alt: string;
}

export interface StoryComment {
  /** Digits, the same in every language and after every start. */
  readonly id: string;
  /** What the comment is there for, such as `insult`: tests and the demo find it by this. */
  readonly role: string;
  readonly authorId: string;
  /** Plain text; `:heart:` and the like become pictures, `@{name}` a mention, an address a link. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
  readonly parentId: string | null;
  readonly picture: StoryPicture | null;
  readonly isEdited: boolean;
  readonly isHidden: boolean;
  /** Shown only after "View more" was pressed, or when it has arrived. */
  readonly isLate: boolean;
}

export interface StoryPost {
  /** Digits. */
  readonly id: string;
  /** The opaque name in the post's address. */
  readonly alias: string;
  readonly authorId: string;
  /** The employee who wrote it, whom only editors of the page see. */
  readonly publishedBy: string | null;
  readonly text: string;
  readonly writtenAt: number;
  readonly picture: StoryPicture | null;
  readonly likes: number;
  readonly isLiked: boolean;
  readonly comments: readonly StoryComment[];
}

/** Everything that is said on the practice page; plain data, kept between visits until "Start over". */
export interface Story {
  readonly startedAt: number;
  /** True once the comment that comes by itself has come. */
  readonly hasArrived: boolean;
  readonly people: readonly Person[];
  /** Newest first. */
  readonly posts: readonly StoryPost[];
}

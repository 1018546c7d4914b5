import type { Language } from '@/utils/domain/language';
import type { Clock } from '@/utils/domain/time';
import type { practiceCatalogues } from '@/utils/i18n/catalogues/practice/practice-catalogues';
import type { Fields } from '@/utils/i18n/translate';
import type { Place } from './addresses';
import type { Person, Story } from './story-types';

export type PracticeKey = keyof (typeof practiceCatalogues)['en'];
export type CommentFilter = 'relevant' | 'newest' | 'all';

/** What is open and unfolded right now. Not kept: a page that is loaded again begins closed. */
export interface StageView {
  place: Place;
  filter: CommentFilter;
  /** How many posts have been loaded so far. */
  loadedPosts: number;
  readonly wholeTexts: Set<string>;
  readonly openReplies: Set<string>;
  readonly moreComments: Set<string>;
  readonly loading: Set<string>;
  /** Comment whose reply box is open. */
  replyTo: string | null;
  /** Comment whose menu is open. */
  menuOf: string | null;
  /** Text box name -> what stands in it. */
  readonly drafts: Map<string, string>;
}

/** Exercises that the editor (or a test) turns on. */
export interface Switches {
  usesUnknownWords: boolean;
  /** The next removal is answered by a dialog that asks to stop. */
  stopsNextRemoval: boolean;
}

/** What every part of the practice page works with. */
export interface Stage {
  readonly document: Document;
  readonly language: Language;
  readonly clock: Clock;
  readonly view: StageView;
  readonly switches: Switches;
  /** Whose page it is, and as whom the editor writes there. */
  readonly account: Person;
  readonly actor: Person;
  /** A word of the platform, in words that nobody knows when that exercise is on. */
  say(key: PracticeKey, fields?: Fields): string;
  story(): Story;
  person(id: string): Person;
  change(next: Story): void;
  redraw(): void;
  /** Shows another place and writes it into the address bar. */
  go(search: string): void;
  /** Shows the place that the address bar has gone to by itself (Back). */
  show(search: string): void;
  /** The page takes its time, as pages do. Given in milliseconds of the usual speed. */
  later(milliseconds: number, then: () => void): void;
  startOver(): void;
}

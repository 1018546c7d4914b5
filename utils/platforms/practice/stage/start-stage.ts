import type { Language } from '@/utils/domain/language';
import { PRACTICE_ACCOUNT_ID } from '@/utils/domain/practice-account';
import type { Clock } from '@/utils/domain/time';
import { practiceStoryCatalogues } from '@/utils/i18n/catalogues/practice-story/practice-story-catalogues';
import { practiceCatalogues } from '@/utils/i18n/catalogues/practice/practice-catalogues';
import { createTranslate } from '@/utils/i18n/translate';
import { readPlace } from './addresses';
import { addArrival } from './change-story';
import { createArrival, createStory } from './create-story';
import { redraw } from './draw';
import { drawBanner } from './draw-banner';
import { drawPage } from './draw-page';
import { forgetStory, loadStory, saveStory, type StoryStorage } from './keep-story';
import { listen } from './listen';
import { createPostDialog } from './post-dialog';
import type { Stage, StageView } from './stage';
import { startTooltips } from './tooltips';
import { unknownWordFor } from './unknown-words';

export interface StageOptions {
  /** The page is drawn into this element; portals go to the end of the body. */
  readonly container: HTMLElement;
  readonly language: Language;
  /** The part of the address after the question mark, with its question mark. */
  readonly search: string;
  readonly clock: Clock;
  readonly storage: StoryStorage;
  /** Writes a place into the address bar. */
  navigate(search: string): void;
  readonly signal: AbortSignal;
}

/** Parameters that steer the page rather than say what it shows; they stay in the address. */
const STEERING = ['lang', 'speed', 'words', 'limit', 'as'] as const;
const ARRIVES_AFTER = 6000;

/**
 * Draws the practice page and brings it to life. The address steers it: `speed=fast` shortens its pauses, `words=unknown` and
 * `limit=next` turn exercises on, `as=person` lets the editor act as a private person.
 */
export function startStage(options: StageOptions): Stage {
  const { container, language, clock, storage, signal } = options;
  const document = container.ownerDocument;
  const parameters = new URLSearchParams(options.search);
  const steering = new URLSearchParams(
    STEERING.flatMap((name) => (parameters.has(name) ? [[name, parameters.get(name) ?? '']] : [])),
  );
  const pace = parameters.get('speed') === 'fast' ? 0.05 : 1;
  const translate = createTranslate(language, practiceCatalogues);
  const tell = createTranslate(language, practiceStoryCatalogues);
  let story = loadStory(storage, language) ?? createStory(tell, clock());
  const personById = (id: string) =>
    story.people.find((person) => person.id === id) ?? { id, name: '', hue: 0 };
  const switches = {
    usesUnknownWords: parameters.get('words') === 'unknown',
    stopsNextRemoval: parameters.get('limit') === 'next',
  };

  const stage: Stage = {
    document,
    language,
    clock,
    switches,
    view: createView(options.search),
    account: personById(PRACTICE_ACCOUNT_ID),
    actor: personById(
      parameters.get('as') === 'person' ? (story.people[1]?.id ?? PRACTICE_ACCOUNT_ID) : PRACTICE_ACCOUNT_ID,
    ),
    say: (key, fields) => translate(switches.usesUnknownWords ? unknownWordFor(key) : key, fields),
    story: () => story,
    person: personById,
    change(next) {
      story = next;
      saveStory(storage, language, story);
      stage.redraw();
    },
    redraw() {
      redraw(container, [drawBanner(stage), ...drawPage(stage)]);
      dialog.update();
    },
    go(search) {
      const places = new URLSearchParams(search);
      for (const [name, value] of steering) places.set(name, value);
      options.navigate(places.size > 0 ? `?${places}` : '');
      stage.show(search);
    },
    show(search) {
      stage.view.place = readPlace(search);
      stage.redraw();
    },
    later(milliseconds, then) {
      const timer = setTimeout(() => {
        if (!signal.aborted) then();
      }, milliseconds * pace);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
    startOver() {
      forgetStory(storage, language);
      story = createStory(tell, clock());
      Object.assign(stage.view, createView(''));
      stage.go('');
      load();
    },
  };
  const dialog = createPostDialog(stage);

  /** A comment that nobody asked for arrives while one reads. */
  function arrive(): void {
    const arrival = createArrival(tell, clock());
    if (arrival && !story.hasArrived) stage.change(addArrival(story, arrival.postId, arrival.comment));
  }

  /** The first post is there at once, the others a moment later, and still later somebody writes. */
  function load(): void {
    stage.later(500, () => {
      stage.view.loadedPosts = Number.POSITIVE_INFINITY;
      stage.redraw();
      document.querySelector('.is-pointed-at')?.scrollIntoView({ block: 'center' });
    });
    stage.later(ARRIVES_AFTER, arrive);
  }

  listen(stage, signal);
  startTooltips(stage, signal);
  stage.redraw();
  load();
  return stage;
}

function createView(search: string): StageView {
  return {
    place: readPlace(search),
    filter: 'relevant',
    loadedPosts: 1,
    wholeTexts: new Set(),
    openReplies: new Set(['7200000000000001']),
    moreComments: new Set(),
    loading: new Set(),
    replyTo: null,
    menuOf: null,
    drafts: new Map(),
  };
}

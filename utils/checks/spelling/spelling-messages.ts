import type { SpellingOutcome, SpellingWork } from '@/utils/domain/spelling';

/** A question to the worker. */
export interface SpellingRequest {
  readonly id: number;
  /** Address of public/dictionaries, with a slash at the end. */
  readonly dictionaries: string;
  readonly work: SpellingWork;
}

/** Its answer, with the question's id; null when a dictionary could not be loaded. */
export interface SpellingAnswer {
  readonly id: number;
  readonly outcome: SpellingOutcome | null;
}

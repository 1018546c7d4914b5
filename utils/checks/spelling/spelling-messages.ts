import type { Draft, DraftLanguage, Finding } from '@/utils/checks/check';

interface Request {
  readonly id: number;
  /** Address of public/dictionaries, with a slash at the end. */
  readonly dictionaries: string;
}

/** A question to the worker: is a draft spelled right, or what could one word mean. */
export type SpellingRequest = Request &
  (
    | {
        readonly kind: 'check';
        readonly draft: Pick<Draft, 'text' | 'language' | 'account'>;
        readonly words: readonly string[];
      }
    | { readonly kind: 'suggest'; readonly word: string; readonly language: DraftLanguage }
  );

/** Its answer, with the question's id; not ok when a dictionary could not be loaded. */
export type SpellingAnswer =
  | {
      readonly id: number;
      readonly ok: true;
      readonly findings: readonly Finding[];
      readonly suggestions: readonly string[];
    }
  | { readonly id: number; readonly ok: false };

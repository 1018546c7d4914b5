import type { PlatformId } from '@/utils/domain/platform';
import type { SpellingLanguage } from '@/utils/domain/spelling';

/** The languages a draft can be written in. */
export type DraftLanguage = SpellingLanguage;

export interface DraftAttachment {
  readonly kind: 'photo' | 'video' | 'link';
  /** Alternative text; null where the platform shows none. */
  readonly alt: string | null;
}

/** What a picture's own file tells beside the picture. Texts as they stand there, cut at 200 characters. */
export interface PictureFacts {
  readonly fileName: string;
  readonly rightsHolder: string | null;
  readonly creator: string | null;
  readonly licence: string | null;
  /** The file says where the picture was taken. */
  readonly hasPosition: boolean;
}

/** What is about to be published, as far as it can be seen in the composer. */
export interface Draft {
  readonly text: string;
  /** Null while it is too short to tell. */
  readonly language: DraftLanguage | null;
  readonly kind: 'post' | 'comment' | 'reply';
  readonly platform: PlatformId;
  readonly attachments: readonly DraftAttachment[];
  /** Texts that the account has published in the last days, as the caller knows them. */
  readonly earlier?: readonly string[];
  /** What the files of the pictures tell, as far as they came by us; null for one that could not be read. */
  readonly pictures?: readonly (PictureFacts | null)[];
  /** By address as it stands in the text: whether it answered, null where nobody could tell. Absent where nothing is asked. */
  readonly answering?: Readonly<Record<string, boolean | null>>;
  /** Under whose name it would go out; absent or null where the page does not tell. */
  readonly actingAs?: { readonly kind: 'page' | 'profile'; readonly name: string } | null;
  /** Whole days until the next general election, 0 on the day; absent where nobody knows. */
  readonly daysToElection?: number | null;
  readonly account: {
    readonly name: string;
    /** Registrable domains of the official site, such as `nykvarn.se`. */
    readonly officialDomains: readonly string[];
    /** Source of a regular expression, or null where the policy gives no pattern. */
    readonly caseNumberPattern: string | null;
  };
}

/** Something a careful editor would look at once more. */
export interface Finding {
  readonly check: string;
  /** UTF-16 offsets into the draft's text; equal where the finding is about something that is not there. */
  readonly start: number;
  readonly end: number;
  /** The words concerned, exactly as they stand, in the text or a picture's file; empty where something is missing. */
  readonly quote: string;
  /** Names the sentence in the catalogue `checks`: what is wrong and how to mend it. */
  readonly code: string;
  readonly fields: Readonly<Record<string, string | number>>;
  /** Words that could stand there instead, best first. */
  readonly suggestions: readonly string[];
}

export type Parameters = Readonly<Record<string, number | boolean | readonly string[]>>;

/** One check of a draft: pure, quick, and never throwing for any text. */
export interface Check<P extends Parameters = Parameters> {
  readonly id: string;
  /** Raised whenever the check would answer differently; kept in the receipt. */
  readonly version: number;
  /** Requirement ids that it answers. */
  readonly answers: readonly string[];
  /** What holds where the policy says nothing. */
  readonly defaults: P;
  /** Null when it could not look, which says nothing for or against the draft. */
  run(draft: Draft, parameters: P): readonly Finding[] | null;
}

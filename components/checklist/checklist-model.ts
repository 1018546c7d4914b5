import type { ConsentNote, Point, PointAnswer } from '@/utils/domain/checklist';
import type { FailureCode } from '@/utils/domain/failure';

/** Where the composer is: a rectangle in CSS pixels of the viewport. */
export interface ComposerPlace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The list of one draft, as plain data. */
export interface OpenChecklist {
  /** Of the draft: what is half typed for one is never kept for another. */
  readonly draftId: string;
  readonly points: readonly Point[];
  readonly place: ComposerPlace;
  /** The editor has tried to publish and something held it; it may be mended by now. */
  readonly wasHeld: boolean;
  /** False where Bevara only advises: no control that publishes is known for sure. */
  readonly canPublish: boolean;
  readonly isSensitive: boolean;
  /** Sentences of the pack to keep in mind. */
  readonly reminders: readonly string[];
  /** The pack offers a second reader for any post. */
  readonly isReaderOffered: boolean;
  /** Who writes; the second reader must be somebody else. */
  readonly editorName: string;
}

/** Receipts that could not be stored yet, and why. */
export interface UnsentReceipts {
  readonly count: number;
  readonly code: FailureCode;
}

/** Closed while both are null. */
export interface ChecklistModel {
  readonly open: OpenChecklist | null;
  readonly unsent: UnsentReceipts | null;
}

/** Why a signature was not taken. `no-writer`: nobody knows who writes, so nobody can tell that it is somebody else. */
export type SignRefusal = 'no-name' | 'no-writer' | 'same';

/** What the editor did in the list. Called only after a trusted gesture; the list itself changes nothing. */
export interface ChecklistCallbacks {
  answer(pointId: string, answer: PointAnswer): void;
  /** A reason to go on all the same; null takes it back. */
  override(pointId: string, reason: string | null): void;
  keepConsent(pointId: string, note: Omit<ConsentNote, 'id'>): void;
  markSensitive(isSensitive: boolean): void;
  /** The second reader signs with a name; null when it is signed. */
  sign(name: string): SignRefusal | null;
  /** Shows the places of a point in the text; null shows none. */
  show(pointId: string | null): void;
  /** What a word could mean; null where nobody can tell. */
  suggest(word: string): Promise<readonly string[] | null>;
  publish(): void;
  /** Stores what could not be stored. */
  tryAgain(): void;
  /** The focus goes back to the text. */
  returnToText(): void;
}

/** What the editor says when a comment is sent to the registry (NYK-19). */
export interface RegistrationDraft {
  readonly registrationId: string;
  readonly title: string;
  readonly criterionId: string;
  readonly caseNumber: string | null;
  readonly isConfidential: boolean;
  readonly note: string;
}

export type RegistrationState = 'requested' | 'registered' | 'declined';

/** Why what was entered for the registrar is taken back, by what it was. */
export const REOPENING_REASONS = {
  registered: ['typing-error', 'wrong-comment', 'registrar-changed'],
  declined: ['declined-by-mistake', 'registrar-changed'],
} as const;

export type ReopeningReason = (typeof REOPENING_REASONS)[keyof typeof REOPENING_REASONS][number];

/** The four facts a registration shows, beside its state: when it came in, its number, from whom, about what in short. */
export interface Registration extends RegistrationDraft {
  readonly recordId: string;
  readonly direction: 'incoming' | 'outgoing';
  /** ISO instant at which the comment became a record of the municipality (VAR-1); an outgoing one was sent then. */
  readonly receivedAt: string;
  readonly from: string;
  /** Who was answered, of a reply that was registered with its comment; absent or null where nobody knows. */
  readonly to?: string | null;
  readonly state: RegistrationState;
  /** Given by the registrar; null until then. */
  readonly number: string | null;
  /** Day it was registered, `YYYY-MM-DD`. */
  readonly registeredAt: string | null;
  /** The registrar who entered it; absent until then. */
  readonly officer?: string | null;
}

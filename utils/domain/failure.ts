/** Why something asked of another context was not done. Each code has a sentence in the catalogue `failures`. */
export type FailureCode =
  | 'worker-unreachable'
  | 'extension-reloaded'
  | 'disk-full'
  | 'database-blocked'
  | 'database-newer'
  | 'database-broken'
  | 'read-back-differs'
  | 'invalid-message'
  | 'evidence-incomplete'
  | 'unknown-record'
  | 'not-own-account'
  | 'not-permitted'
  | 'policy-missing'
  | 'policy-changed'
  | 'spelling-failed'
  | 'unexpected';

export interface Failure {
  readonly code: FailureCode;
  /** A technical detail without personal data, for the log and the maintainer. */
  readonly detail: string | null;
}

import type { PolicyErrorCode } from '@/utils/domain/policy';
import type { Path } from './json-text';

/** A fault at a path, before it is known in which file and on which line it stands. */
export interface Fault {
  readonly code: PolicyErrorCode;
  readonly path: Path;
  readonly fields: Readonly<Record<string, string | number>>;
}

/** A fault with the file and line where it stands. */
export interface PlacedFault extends Fault {
  readonly pack: string;
  /** From 1; 0 when there is no text to point into. */
  readonly line: number;
}

/** More than so many faults are summed up: nobody mends the hundred-and-first before the first. */
export const LIMIT_OF_ERRORS = 100;

/** Passed in wherever time matters, so that a test can hold it. Milliseconds since 1970-01-01 UTC. */
export type Clock = () => number;

/** Passed in wherever an id is made. Returns a UUID. */
export type MakeId = () => string;

/** ISO instant in UTC with milliseconds. */
export function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

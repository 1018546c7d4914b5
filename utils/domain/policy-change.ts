/** One value that differs between two packs; undefined where one of them has nothing. */
export interface PolicyChange {
  /** `duties.response.workingDays` */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

import type { PlatformId } from '@/utils/domain/platform';

/** A limit in characters, and who says so. */
export interface PlatformLimit {
  readonly characters: number;
  readonly place: 'desktop' | 'mobile' | 'everywhere';
  /** Where it was read. */
  readonly source: string;
  /** YYYY-MM-DD on which it was read. */
  readonly readOn: string;
  /** False where the platform itself publishes no figure: what others report, a hint and never more. */
  readonly isPublished: boolean;
}

export interface PlatformLimits {
  /** What of a post stands before "see more", the widest place first. */
  readonly beforeSeeMore: readonly [PlatformLimit, ...PlatformLimit[]];
  /** The longest post that is taken. */
  readonly longest: PlatformLimit;
}

const READ = { readOn: '2026-11-21', isPublished: false } as const;
const typecount = 'https://typecount.com/blog/facebook-post-character-limit';
const counter = 'https://charactercounter.com/instagram';
const uploader = 'https://docs.upload-post.com/resources/character-limits/';

const facebook: PlatformLimits = {
  beforeSeeMore: [
    { characters: 477, place: 'desktop', source: typecount, ...READ },
    { characters: 125, place: 'mobile', source: typecount, ...READ },
  ],
  longest: { characters: 63_206, place: 'everywhere', source: uploader, ...READ },
};

const instagram: PlatformLimits = {
  beforeSeeMore: [{ characters: 125, place: 'everywhere', source: counter, ...READ }],
  longest: { characters: 2_200, place: 'everywhere', source: uploader, ...READ },
};

/**
 * Where a post is folded and how long it may be, per platform and place (NYK-22). Meta publishes no figure for the fold and
 * changes it without notice. The practice page behaves like Facebook.
 */
export const platformLimits: Readonly<Record<PlatformId, PlatformLimits>> = {
  facebook,
  instagram,
  practice: facebook,
};

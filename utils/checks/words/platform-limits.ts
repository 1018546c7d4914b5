import type { PlatformId } from '@/utils/domain/platform';

export interface PlatformLimits {
  /** Characters of a post that stand before "see more" in the narrowest feed. */
  readonly beforeSeeMore: number;
  /** Line breaks after which the feed folds the text whatever its length. */
  readonly linesBeforeSeeMore: number;
  /** Longest post that the platform takes, in characters. */
  readonly longest: number;
}

const facebook: PlatformLimits = { beforeSeeMore: 477, linesBeforeSeeMore: 5, longest: 63_206 };

/**
 * Where a post is folded, per platform. The platforms publish no limits for folding and change them without notice:
 * these are the figures commonly reported for their feeds (noted November 2026, not measured by us); the longest
 * lengths are what the services are reported to refuse. A hint, never a hold.
 */
export const platformLimits: Readonly<Record<PlatformId, PlatformLimits>> = {
  facebook,
  practice: facebook,
  instagram: { beforeSeeMore: 125, linesBeforeSeeMore: 3, longest: 2_200 },
};

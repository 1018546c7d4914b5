import type { WishView } from '@/components/records/disclosure/disclosure-view';
import type { FailureCode } from '@/utils/domain/failure';
import { SECRECY_PROVISIONS, type SecrecyCountry } from '@/utils/domain/secrecy-provision';
import type { KeptPicture } from '@/utils/exports/disclosure/mask';
import type { MaskWish, PlannedCopy } from '@/utils/exports/disclosure/plan-copy';
import type { DocumentSetting, DocumentWords } from '@/utils/exports/document/document-setting';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import type { BevaraDatabase } from '@/utils/records/database';

/** A copy is read through by a person; more records than this nobody reads at once. */
export const MOST_IN_A_COPY = 50;

/** `documents` is null while no copy is being made. */
export interface DisclosureState {
  readonly documents: readonly RecordDocument[] | null;
  readonly refusal: 'locked' | 'too-many' | null;
  /** Why the records could not be read. */
  readonly failure: FailureCode | null;
  readonly addresses: ReadonlyMap<string, string>;
  /** What the page calls each picture, by the same key as its address. */
  readonly captions: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  readonly wishes: readonly MaskWish[];
  readonly plan: PlannedCopy;
  /** Pictures in which the editor has seen that nothing masked stands; none once more words are masked. */
  readonly kept: readonly KeptPicture[];
  readonly provision: string;
}

/** What making a copy needs. `onOpen` is called when one is begun. */
export interface DisclosureDependencies {
  readonly db: BevaraDatabase;
  readonly vaultKey: () => CryptoKey | null;
  /** Of the copy itself. */
  readonly setting: DocumentSetting;
  /** In which the page says what each text and picture of the copy is. */
  readonly labels: DocumentWords;
  readonly country: SecrecyCountry;
  readonly onOpen: () => void;
}

/** No copy is being made. */
export function noCopy(country: SecrecyCountry): DisclosureState {
  return {
    documents: null,
    refusal: null,
    failure: null,
    addresses: new Map(),
    captions: new Map(),
    names: [],
    wishes: [],
    plan: { masks: [], notes: [], passages: new Map() },
    kept: [],
    provision: SECRECY_PROVISIONS[country][0],
  };
}

/** Keeps the picture, or lets it go again. */
export function toggleKept(kept: readonly KeptPicture[], picture: KeptPicture): readonly KeptPicture[] {
  const others = kept.filter(({ recordId, part }) => recordId !== picture.recordId || part !== picture.part);
  return others.length < kept.length ? others : [...kept, picture];
}

/** Whether a mask comes from that wish, or another wish asks for the same. */
export function isWishFor(wish: MaskWish, mask: PlannedCopy['masks'][number] | WishView): boolean {
  if (wish.kind !== 'picture') return mask.kind === wish.kind && mask.words === wish.words;
  return (
    mask.kind === 'picture' &&
    wish.recordId === mask.recordId &&
    wish.part === mask.part &&
    wish.area === mask.area
  );
}

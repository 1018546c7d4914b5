import { createStore } from 'zustand/vanilla';
import { SECRECY_PROVISIONS, type SecrecyCountry } from '@/utils/domain/secrecy-provision';
import type { DocumentSetting } from '@/utils/exports/document/document-setting';
import type { RecordDocument } from '@/utils/exports/document/record-document';
import { listNames, planCopy, type MaskWish, type PlannedCopy } from '@/utils/exports/disclosure/plan-copy';
import type { BevaraDatabase } from '@/utils/records/database';
import type { WishView } from '@/components/records/disclosure/disclosure-view';
import { readCopy } from './read-copy';

/** A copy is read through by a person; more records than this nobody reads at once. */
export const MOST_IN_A_COPY = 50;

/** `documents` is null while no copy is being made. */
export interface DisclosureState {
  readonly documents: readonly RecordDocument[] | null;
  readonly refusal: 'locked' | 'too-many' | null;
  readonly addresses: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  readonly wishes: readonly MaskWish[];
  readonly plan: PlannedCopy;
  readonly provision: string;
}

interface DisclosureDependencies {
  readonly db: BevaraDatabase;
  readonly vaultKey: () => CryptoKey | null;
  readonly setting: DocumentSetting;
  readonly country: SecrecyCountry;
}

/** The copy for disclosure that is being made. It lives in this page alone until it is saved. */
export function createDisclosureStore({ db, vaultKey, setting, country }: DisclosureDependencies) {
  const nothing: DisclosureState = {
    documents: null,
    refusal: null,
    addresses: new Map(),
    names: [],
    wishes: [],
    plan: planCopy([], []),
    provision: SECRECY_PROVISIONS[country][0],
  };
  const store = createStore<DisclosureState>(() => nothing);
  const { getState, setState } = store;

  function close(): void {
    for (const address of getState().addresses.values()) URL.revokeObjectURL(address);
    setState(nothing);
  }

  function plan(wishes: readonly MaskWish[]): PlannedCopy {
    return planCopy(getState().documents ?? [], wishes);
  }

  return {
    store,
    country,
    close,
    provide: (provision: string) => setState({ provision }),
    async open(recordIds: readonly string[]): Promise<void> {
      close();
      if (recordIds.length > MOST_IN_A_COPY) return setState({ refusal: 'too-many' });
      const copy = await readCopy(db, recordIds, vaultKey(), setting);
      if (!copy) return setState({ refusal: 'locked' });
      const { documents, addresses } = copy;
      setState({
        documents,
        addresses,
        names: [...new Set(documents.flatMap(listNames))],
        plan: planCopy(documents, []),
      });
    },
    /** True when there was something to hide. */
    mask(wish: WishView): boolean {
      const { provision, wishes, plan: before } = getState();
      if (!provision) return true;
      const wanted = [...wishes, { ...wish, provision }];
      const after = plan(wanted);
      if (after.masks.length === before.masks.length) return false;
      setState({ wishes: wanted, plan: after });
      return true;
    },
    unmask(number: number): void {
      const mask = getState().plan.masks[number - 1];
      if (!mask) return;
      const wishes = getState().wishes.filter((wish) => !isFor(wish, mask));
      setState({ wishes, plan: plan(wishes) });
    },
  };
}

function isFor(wish: MaskWish, mask: PlannedCopy['masks'][number]): boolean {
  if (wish.kind !== 'picture') return mask.kind === wish.kind && mask.words === wish.words;
  return (
    mask.kind === 'picture' &&
    wish.recordId === mask.recordId &&
    wish.part === mask.part &&
    wish.area === mask.area
  );
}

export type DisclosureStore = ReturnType<typeof createDisclosureStore>;

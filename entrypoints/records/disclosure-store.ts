import { createStore } from 'zustand/vanilla';
import type { MaskOutcome, WishView } from '@/components/records/disclosure/disclosure-view';
import { findName, listNames } from '@/utils/exports/disclosure/list-names';
import { planCopy, type MaskWish } from '@/utils/exports/disclosure/plan-copy';
import {
  isWishFor,
  MOST_IN_A_COPY,
  noCopy,
  toggleKept,
  type DisclosureDependencies,
  type DisclosureState,
} from './disclosure-state';
import { captionAll, readCopy } from './read-copy';
import { tryTo } from './try-to';

/** The copy for disclosure that is being made. It lives in this page alone until it is saved. */
export function createDisclosureStore(dependencies: DisclosureDependencies) {
  const { db, vaultKey, setting, labels, country, onOpen } = dependencies;
  const nothing = noCopy(country);
  const store = createStore<DisclosureState>(() => nothing);
  const { getState, setState } = store;

  function close(): void {
    for (const address of getState().addresses.values()) URL.revokeObjectURL(address);
    setState(nothing);
  }

  /** Nothing confidential stays on the page once the vault is locked. */
  function lock(): void {
    if (!getState().documents?.some(({ record }) => record.isConfidential)) return;
    close();
    setState({ refusal: 'locked' });
  }

  const plan = (wishes: readonly MaskWish[]) => planCopy(getState().documents ?? [], wishes, labels);

  return {
    store,
    country,
    close,
    lock,
    provide: (provision: string) => setState({ provision }),
    async open(recordIds: readonly string[]): Promise<void> {
      close();
      onOpen();
      if (recordIds.length > MOST_IN_A_COPY) return setState({ refusal: 'too-many' });
      const key = vaultKey();
      const copy = await tryTo(db, () => readCopy(db, recordIds, key, setting));
      if (!copy.ok) return setState({ failure: copy.failure });
      if (!copy.value) return setState({ refusal: 'locked' });
      const { documents, addresses } = copy.value;
      if (documents.length === 0) return setState({ failure: 'unknown-record' });
      const names = [...new Set(documents.flatMap(listNames))];
      const captions = captionAll(documents, labels);
      setState({ documents, addresses, captions, names, plan: planCopy(documents, [], labels) });
      if (key && !vaultKey()) lock();
    },
    mask(wish: WishView): MaskOutcome {
      const { provision, wishes, names } = getState();
      if (!provision) return 'no-provision';
      const name = wish.kind === 'words' ? findName(wish.words, names) : undefined;
      const meant: WishView = name === undefined ? wish : { kind: 'name', words: name };
      const added: MaskWish = { ...meant, provision };
      if (plan([added]).masks.length === 0) return 'not-there';
      const wanted = [...wishes.filter((other) => !isWishFor(other, meant)), added];
      setState({ wishes: wanted, plan: plan(wanted), ...(wish.kind !== 'picture' && { kept: [] }) });
      return 'masked';
    },
    /** Keeps a picture, or lets it go again. */
    keep: (recordId: string, part: string) =>
      setState({ kept: toggleKept(getState().kept, { recordId, part }) }),
    unmask(number: number): void {
      const mask = getState().plan.masks[number - 1];
      const wishes = getState().wishes.filter((wish) => !mask || !isWishFor(wish, mask));
      setState({ wishes, plan: plan(wishes) });
    },
  };
}

export type DisclosureStore = ReturnType<typeof createDisclosureStore>;

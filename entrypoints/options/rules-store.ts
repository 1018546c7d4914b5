import { browser } from 'wxt/browser';
import { createStore } from 'zustand/vanilla';
import type { Failure } from '@/utils/domain/failure';
import type { PolicyError, PolicyInForce } from '@/utils/domain/policy';
import { askBackground } from '@/utils/messaging/ask-background';
import { bumpRevision } from '@/utils/messaging/revision';
import { packSource } from '@/utils/policies/policy-in-force';
import { shippedPack } from '@/utils/policies/shipped-packs';
import { keepOwnPack, type PackTexts, readOwnPacks, removeOwnPack } from '@/utils/settings/own-packs';
import { changeSettings } from '@/utils/settings/settings-store';
import { type Candidate, findChoices, guessPackId, lookAtPack } from './look-at-pack';

export interface RulesState {
  readonly inForce: PolicyInForce | null;
  readonly own: PackTexts;
  readonly candidate: Candidate | null;
  /** Why a file was refused: every fault, or null when it is no pack at all. Undefined when none was refused. */
  readonly refused: readonly PolicyError[] | null | undefined;
  readonly failure: Failure | null;
}

const NOTHING_LOOKED_AT = { candidate: null, refused: undefined } as const;

/** Whose rules hold at this browser, and every way to other rules. */
export function createRulesStore() {
  const storage = browser.storage.local;
  const nothing = { inForce: null, own: {}, failure: null, ...NOTHING_LOOKED_AT };
  const store = createStore<RulesState>(() => nothing);
  const { getState, setState } = store;

  async function load(): Promise<void> {
    const [answer, own] = await Promise.all([askBackground('policy:in-force'), readOwnPacks(storage)]);
    setState(answer.ok ? { inForce: answer.value, own, failure: null } : { own, failure: answer.failure });
  }

  async function look(id: string, text: string | null): Promise<void> {
    const found = await lookAtPack(id, text, getState().own, getState().inForce?.resolved.policy);
    setState({
      ...NOTHING_LOOKED_AT,
      ...(found.ok ? { candidate: found.value } : { refused: found.failure }),
    });
  }

  /** Takes effect at once. */
  async function choose(id: string | null): Promise<void> {
    await changeSettings(storage, () => crypto.randomUUID(), { policyId: id });
    await bumpRevision(storage, Date.now());
    setState(NOTHING_LOOKED_AT);
    await load();
  }

  return {
    store,
    load,
    choose,
    /** Shows what would change; nothing does yet. */
    consider: (id: string) => look(id, null),
    async considerFile(file: File): Promise<void> {
      const text = await file.text();
      const id = guessPackId(text);
      return id === null ? setState({ candidate: null, refused: null }) : look(id, text);
    },
    drop: () => setState(NOTHING_LOOKED_AT),
    async apply({ resolved, text }: Candidate): Promise<void> {
      if (text !== null) await keepOwnPack(storage, resolved.ref.id, text);
      await choose(resolved.ref.id);
    },
    /** Takes the imported file away; a shipped pack of that name holds again, or else the base. */
    async removeOwn(id: string): Promise<void> {
      await removeOwnPack(storage, id);
      await choose(shippedPack(id) === null ? null : id);
    },
    find: (written: string) => findChoices(written, getState().own),
    /** The file of a pack, as it was written. */
    textOf: (id: string): string => packSource(getState().own)(id) ?? '',
  };
}

export type RulesStore = ReturnType<typeof createRulesStore>;

import type { CaptureDraft, CapturePurpose } from '@/utils/domain/capture-draft';
import { observed } from '@/utils/domain/observed';
import type { RegistrationDraft } from '@/utils/domain/registration';
import { createVault } from '@/utils/records/vault/vault';
import { makeDraft } from './make-draft';
import { makeStore } from './make-store';

/** The first comment of a thread, and an answer that holds confidential matter. */
export const MAIN = '2005';
export const SECRET = '2006';

export const PASSPHRASE = 'tre små grå möss på taket';

/** A comment sent to the registrar; as confidential matter unless the test says otherwise. */
export function toRegistry(more: Partial<RegistrationDraft> = {}): CapturePurpose {
  return {
    removal: null,
    registration: {
      registrationId: crypto.randomUUID(),
      title: 'Kommentar från Ängla Påhittad',
      criterionId: 'confidential',
      caseNumber: null,
      isConfidential: true,
      note: 'Gäller en elev',
      ...more,
    },
  };
}

/** A fresh store in which an editor has chosen a passphrase, and the vault's key. */
export async function openStore() {
  const store = makeStore();
  const made = await createVault(store.db, store.clock, PASSPHRASE);
  if (!made.ok) throw new Error(made.failure.code);
  return { ...store, key: made.value };
}

export const NOTHING = { removal: null, registration: null };

/** A comment of the thread of MAIN, and which of its comments stand in the evidence. */
export function inThread(
  commentId: string,
  shows: readonly string[],
  more: Partial<CaptureDraft> = {},
): CaptureDraft {
  const draft = makeDraft({ purpose: NOTHING, ...more });
  const isReply = commentId !== MAIN;
  return {
    ...draft,
    fields: {
      ...draft.fields,
      commentId: observed(commentId, 'link', 'certain'),
      ...(isReply && { parentId: observed(MAIN, 'link', 'certain') }),
    },
    thread: shows.map((id) => ({
      commentId: id,
      parentId: id === MAIN ? null : MAIN,
      authorName: 'Åsa Ögren',
      text: id === SECRET ? 'Hon har fått en diagnos' : 'Fint!',
      shownTime: '3 tim',
    })),
  };
}

import type { CaptureDraft } from '@/utils/domain/capture-draft';
import { createBag } from '@/utils/exports/bag/create-bag';
import { readAgain } from '@/utils/exports/read-again';
import { readChainOf } from '@/utils/records/chain';
import { openSigner } from '@/utils/records/installation-key';
import { readItems } from '@/utils/records/read-items';
import { saveCapture, type SaveDependencies } from '@/utils/records/save-capture';
import { observed } from '@/utils/domain/observed';
import { makeDraft, TINY_PNG } from './make-draft';

/** Two records, the first with a picture and a screenshot. */
export const twoDrafts = (): CaptureDraft[] => [
  makeDraft({
    recordId: '00000000-0000-4000-8000-000000000001',
    media: ['https://a.fbcdn.net/a.png'],
    screenshots: [{ png: TINY_PNG, width: 1, height: 1, tile: 0, tiles: 1 }],
  }),
  makeDraft({
    recordId: '00000000-0000-4000-8000-000000000002',
    fields: { ...makeDraft().fields, commentId: observed('900100200400', 'link', 'certain') },
  }),
];

/** Stores the drafts and exports them as a bag, read whole. */
export async function makePackage(store: SaveDependencies, drafts: readonly CaptureDraft[]) {
  for (const draft of drafts) {
    const saved = await saveCapture(store, draft);
    if (!saved.ok) throw new Error(saved.failure.code);
  }
  return exportPackage(
    store,
    drafts.map(({ recordId }) => recordId),
    store.clock,
  );
}

/** Exports records that are stored already. */
export async function exportPackage(
  { db }: Pick<SaveDependencies, 'db'>,
  ids: readonly string[],
  clock: () => number,
) {
  const signer = await openSigner(db, clock);
  if (!signer.ok) throw new Error(signer.failure.code);
  const { stream, summary } = createBag({
    records: readAgain(() => readItems(db, ids)),
    events: readAgain(() => readChainOf(db, ids)),
    ...signer.value,
    info: {
      organization: 'Provkommun',
      createdAt: '2026-09-02T08:00:00.000Z',
      extensionVersion: '0.1.0',
    },
  });
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return { bytes, summary: await summary };
}

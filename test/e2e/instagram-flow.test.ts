import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Measured } from '@/test/support/e2e/facebook-site';
import { hasInstagram, INSTAGRAM_POST, serveInstagram } from '@/test/support/e2e/instagram-site';
import { readStore, type KeptRecord } from '@/test/support/e2e/read-store';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let instagram: Page;
/** What lay in the store in the moment in which the page was told to remove. */
const removals: (Measured & { readonly kept: readonly KeptRecord[] })[] = [];

const ANNA = { id: '18000000000000001', author: 'anna.test' };
const PER = { id: '18000000000000002', author: 'per.test', text: 'Vilket jäkla skämt till kommun' };

const marker = (author: string) =>
  instagram.locator('bevara-marker').filter({ has: instagram.getByRole('button', { name: author }) });
const panel = () => instagram.locator('bevara-panel');
const removalOf = (id: string) => removals.find((removal) => removal.id === id);
const endOf = async (id: string) =>
  (await readStore(extension)).find(({ commentId }) => commentId === id)?.events.at(-1);

async function removeWithFirstGround(author: string): Promise<void> {
  await marker(author)
    .getByRole('button', { name: /^Preserve and remove/ })
    .click();
  await panel()
    .getByRole('button', { name: /Förtal/ })
    .click();
}

/** A checkout without ../shared/dom says so here: these tests are skipped. */
describe.skipIf(!hasInstagram)('on www.instagram.com (skipped without ../shared/dom)', () => {
  beforeAll(async () => {
    extension = await startExtension();
    await serveInstagram(extension.context, async (measured) => {
      removals.push({ ...measured, kept: await readStore(extension) });
      await instagram.bringToFront();
    });
    await extension.changeSettings({ undoSeconds: 0, policyId: 'se/vargarda' });
    instagram = await extension.context.newPage();
    await instagram.goto(INSTAGRAM_POST);
  });
  afterAll(() => extension?.close());

  it('draws nothing before the account is one of ours, and a marker at each comment then', async () => {
    await instagram.getByText(PER.text).waitFor();
    expect(await instagram.locator('bevara-marker').count()).toBe(0);
    await extension.addOwnPage();
    await instagram.bringToFront();
    await marker(PER.author).waitFor();
    await expect.poll(() => instagram.locator('bevara-marker').count()).toBe(4);
  });

  it('shows the editor which control to press, and has the evidence in the store before it is pressed', async () => {
    await removeWithFirstGround(ANNA.author);
    await instagram.locator('bevara-highlight').waitFor({ state: 'attached' });
    await instagram.locator('button:has(svg)').first().click();
    await instagram.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect
      .poll(() => endOf(ANNA.id))
      .toMatchObject({ type: 'removed', data: { outcome: 'removed', how: 'assisted' } });
    expect(removalOf(ANNA.id)).toMatchObject({
      measure: 'delete',
      kept: [
        {
          isIntact: true,
          commentId: ANNA.id,
          authorName: ANNA.author,
          events: [{ type: 'captured' }, { type: 'stored' }, { type: 'removal-requested' }],
        },
      ],
    });
  });

  it('presses the controls itself once that success has confirmed their names', async () => {
    await instagram.bringToFront();
    await removeWithFirstGround(PER.author);
    await expect
      .poll(() => endOf(PER.id))
      .toMatchObject({ type: 'removed', data: { outcome: 'removed', how: 'driven' } });
    expect(await instagram.getByText(PER.text, { exact: true }).count()).toBe(0);
    const kept = removalOf(PER.id)?.kept.find(({ commentId }) => commentId === PER.id);
    expect(kept).toMatchObject({ isIntact: true, authorName: PER.author, text: PER.text });
    expect(kept?.evidence).toContain('"from":"2026-09-22T07:00:00.000Z"');
    expect(removals.map(({ id, measure }) => [id, measure])).toEqual([
      [ANNA.id, 'delete'],
      [PER.id, 'delete'],
    ]);
  });

  it('leaves a chain in which each event carries the hash of the one before', async () => {
    const records = await readStore(extension);
    const events = records.flatMap((record) => record.events as readonly Chained[]);
    const chain = events.toSorted((one, other) => one.seq - other.seq);
    expect(chain.map(({ seq }) => seq)).toEqual(chain.map((_, at) => at + 1));
    const hashes = chain.map(({ seq, id, at, recordId, type, editorId, data, previous }) =>
      createHash('sha256')
        .update(`${canonicalize({ seq, id, at, recordId, type, editorId, data, previous })}\n`)
        .digest('hex'),
    );
    expect(chain.map(({ previous }) => previous)).toEqual(['0'.repeat(64), ...hashes.slice(0, -1)]);
    expect(chain).toHaveLength(8);
  });
});

/** An event as it lies in the store. */
interface Chained {
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly recordId: string;
  readonly type: string;
  readonly editorId: string;
  readonly data: Record<string, unknown>;
  readonly previous: string;
}

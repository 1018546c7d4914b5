import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneRecords } from '@/test/support/e2e/clone-records';
import { readStore } from '@/test/support/e2e/read-store';
import { openRecords, storeThree } from '@/test/support/e2e/records-stage';
import { mountSmallDisk } from '@/test/support/e2e/small-disk';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const MANY = 400;
const disk = mountSmallDisk(400);

describe.skipIf(!disk)('a disk that is full (needs leave to mount one)', () => {
  let extension: TestedExtension;
  let records: Page;

  beforeAll(async () => {
    extension = await startExtension(join(disk!.folder, 'profile'));
    await storeThree(extension);
    records = await openRecords(extension);
  });
  afterAll(async () => {
    await extension?.close();
    disk?.remove();
  });

  it('is said in a sentence when an export does not fit: nothing leaves, nothing is lost, and it works once there is room', async () => {
    await cloneRecords(records, MANY);
    await records.reload();
    await records
      .locator(`[data-found="${MANY + 1}"]`)
      .first()
      .waitFor();
    await records.getByRole('searchbox').fill('olle');
    await records.getByLabel('Choose all shown').check();
    await records.getByLabel('Format').selectOption('bag');
    const start = () => records.getByRole('button', { name: 'Export', exact: true }).click();
    let downloads = 0;
    records.on('download', () => (downloads += 1));

    disk!.fill(300_000);
    await start();
    await records
      .locator('[data-export="failed"]')
      .getByText(
        'The file could not be written. The disk is full. Free some space and try again; what is stored is unharmed. The records are as they were.',
      )
      .waitFor();
    expect(downloads).toBe(0);

    disk!.empty();
    const [file] = await Promise.all([records.waitForEvent('download'), start()]);
    // The export is noted once the browser has the file.
    await records.locator('[data-export="done"]').waitFor();
    expect(file.suggestedFilename()).toMatch(/\.zip$/);
    const kept = await readStore(extension);
    expect(kept).toHaveLength(MANY + 1);
    expect(kept.every(({ isIntact }) => isIntact)).toBe(true);
    const exported = kept.flatMap(({ events }) => events).filter(({ type }) => type === 'exported');
    expect(new Set(exported.map(({ data }) => data['exportId'])).size).toBe(1);
  });
});

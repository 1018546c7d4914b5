import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '@/utils/domain/language';
import { OWN_PAGE, pageAddress } from '@/test/support/e2e/facebook-site';
import { lookAt } from '@/test/support/e2e/look-at';
import { readStore } from '@/test/support/e2e/read-store';
import { openRecords, storeThree } from '@/test/support/e2e/records-stage';
import { changeRecord, readTables } from '@/test/support/e2e/what-is-left';
import { startExtension, type TestedExtension } from '@/test/support/extension';

const PASSPHRASE = 'ett långt lösenord';
/** Åsa Öberg's comment, her answer below it that was sent to the registry as confidential, and somebody else's comment. */
const [BESIDE, SECRET, REPLY] = ['200500', '200600', '200400'] as const;
const REASON: Readonly<Record<Language, string>> = {
  sv: 'Tråden visar en kommentar som omfattas av sekretess. Därför gör handlingen det också.',
  nb: 'Tråden viser en kommentar som er taushetsbelagt. Derfor er dokumentet det også.',
  en: 'Its thread shows a comment that is confidential, and so the record is too.',
};

const SEALED: Readonly<Record<Language, string>> = {
  sv: 'Ett svar på kommentaren omfattas av sekretess',
  nb: 'Ett svar på kommentaren er taushetsbelagt',
  en: 'One answer to the comment is confidential',
};

let extension: TestedExtension;
let records: Page;
let ids: ReadonlyMap<string | null, string>;

const readAll = async () => Object.values(await readTables(records)).join();
const idOf = (commentId: string) => ids.get(commentId) ?? '';

async function open(commentId: string): Promise<void> {
  await records.goto('about:blank');
  await records.goto(extension.address(`records.html#${idOf(commentId)}`));
  await records.locator('article.record-detail').waitFor();
}

async function enterPassphrase(button: string): Promise<void> {
  for (const field of await records.locator('[data-vault] input').all()) await field.fill(PASSPHRASE);
  await records.getByRole('button', { name: button }).click();
  await records.locator('[data-vault="open"]').waitFor();
}

async function preserveBeside(): Promise<void> {
  const facebook = await extension.context.newPage();
  await facebook.goto(pageAddress(OWN_PAGE));
  const marker = facebook
    .locator('bevara-marker')
    .filter({ has: facebook.getByRole('button', { name: 'Åsa Öberg' }) })
    .first();
  await marker.getByText('…').first().click();
  await marker.getByText('Preserve only').click();
  await marker.getByText('Preserved').waitFor();
  await facebook.close();
}

beforeAll(async () => {
  extension = await startExtension();
  await storeThree(extension);
  await preserveBeside();
  ids = new Map((await readStore(extension)).map(({ commentId, id }) => [commentId, id]));
  records = await openRecords(extension);
});
afterAll(() => extension?.close());

describe('an ordinary comment preserved after a confidential answer in its thread', () => {
  it('is masked in the list, says on its record why, and leaves by no e-mail', async () => {
    await expect.poll(() => records.getByText('Confidential text, not shown').count()).toBe(2);
    await records.getByLabel('Choose all shown').check();
    await records.getByLabel('Format').selectOption('eml');
    await records.getByRole('button', { name: 'Export', exact: true }).click();
    await records.locator('[data-export="refused"]').waitFor();
    for (const language of ['sv', 'nb', 'en'] as const) {
      await extension.changeSettings({ language });
      await open(BESIDE);
      await records.locator('[data-cover="masked"]').getByText(REASON[language]).waitFor();
      await lookAt(records, `confidential-thread-${language}`);
    }
    await open(SECRET);
    expect(await records.locator('[data-cover="masked"]').innerText()).not.toContain(REASON.en);
  });

  it('lies in the store with nothing of it in the clear, once there is a passphrase', async () => {
    expect(await readAll()).toContain('And the café?');
    await enterPassphrase('Choose a passphrase');
    await preserveBeside();
    expect(await readAll()).not.toContain('café');
    for (const word of ['When does it open', 'Öberg']) await expect.poll(readAll).not.toContain(word);
    await records.getByRole('button', { name: 'Lock' }).click();
    await open(BESIDE);
    await records.locator('[data-cover="locked"]').getByText(REASON.en).waitFor();
  });

  it('waits on for its answer without name and words, and leads to its record', async () => {
    for (const language of ['sv', 'nb', 'en'] as const) {
      await extension.changeSettings({ language });
      const popup = await extension.context.newPage();
      await popup.goto(extension.address('popup.html'));
      await popup.locator(`[data-pending="facebook:${BESIDE}"]`).waitFor();
      await lookAt(popup, `waiting-withheld-list-${language}`);
      await popup.locator(`[data-pending="facebook:${BESIDE}"]`).click();
      const link = popup.locator('a[href^="records.html"]');
      await link.waitFor();
      await lookAt(popup, `waiting-withheld-${language}`);
      await records.goto(extension.address((await link.getAttribute('href'))!));
      await records.locator(`[data-record="${idOf(BESIDE)}"]`).waitFor();
      await popup.close();
    }
  });
});

it('a sealed answer is told of where its comment is registered, with the way to unlock, until it can be read', async () => {
  await changeRecord(records, idOf(BESIDE), { parentId: SECRET });
  for (const [language, words] of Object.entries(SEALED)) {
    await extension.changeSettings({ language });
    await open(SECRET);
    await records.locator('[data-sealed-replies="1"]').getByText(words).waitFor();
    await lookAt(records, `sealed-replies-${language}`);
  }
  await records.getByRole('button', { name: 'Go to the passphrase' }).click();
  await records.keyboard.type(PASSPHRASE);
  await records.keyboard.press('Enter');
  await records.locator('[data-vault="open"]').waitFor();
  await records.locator('[data-sealed-replies]').waitFor({ state: 'detached' });
  await records.getByLabel('Registrar’s number').waitFor();
  await changeRecord(records, idOf(BESIDE), { parentId: null });
});

it('a reply registered with the confidential comment is sealed, and shown after locking nowhere', async () => {
  const words = 'Vi beklagar din diagnos.';
  const change = { parentId: SECRET, authorName: 'Strandby municipality', authorAddress: null, text: words };
  await changeRecord(records, idOf(REPLY), change);
  await open(SECRET);
  await enterPassphrase('Unlock');
  await records.getByLabel('Registrar’s number').fill('KS 1');
  await records.getByLabel('Registrar', { exact: true }).fill('Rut Registrator');
  await records.getByRole('checkbox', { name: words }).check();
  await records.getByRole('button', { name: 'Enter as registered' }).click();
  await records.locator('[data-registration="registered"]').waitFor();
  const reply = (await readStore(extension)).find(({ id }) => id === idOf(REPLY));
  expect(reply).toMatchObject({ isConfidential: true, text: '', authorName: null });
  expect(await readAll()).not.toContain('diagnos');
  await open(REPLY);
  await records.locator('[data-cover="locked"]').getByText('registered together with').waitFor();
  expect(await records.locator('body').innerText()).not.toContain('diagnos');
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { observed } from '@/utils/domain/observed';
import { readItem } from '@/utils/records/read-items';
import { saveCapture } from '@/utils/records/save-capture';
import { openItem, openParts } from '@/utils/records/vault/open-record';
import { finishCapture } from '@/utils/records/archive/finish-capture';
import { sealAll } from '@/utils/records/vault/seal-record';
import { createVault, unlockVault } from '@/utils/records/vault/vault';
import type { RecordRow } from '@/utils/records/rows';
import { verifyRecord } from '@/utils/records/verify-record';
import { openStore, PASSPHRASE, toRegistry } from '@/test/support/records/confidential';
import { beginWithScreens } from '@/test/support/records/make-capture';
import { makeDraft, TINY_PNG } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

const confidentialDraft = () =>
  makeDraft({
    screenshots: [{ png: TINY_PNG, width: 1, height: 1, tile: 0, tiles: 1 }],
    purpose: toRegistry(),
  });
const ask = (recordId: string) => ({ recordId, eventId: crypto.randomUUID(), editorId: null });

describe('a confidential record', () => {
  it('is sealed as it is stored: nothing of it can be read in the database', async () => {
    const { db, ...store } = await openStore();
    const draft = confidentialDraft();
    expect(await saveCapture({ db, ...store }, draft)).toMatchObject({ ok: true });
    const everything = JSON.stringify(await db.records.toArray());
    const parts = await db.evidence.toArray();
    const bytes = await Promise.all(parts.map(({ bytes }) => bytes.text()));
    for (const secret of ['Ängla', 'pahittad', 'skriva', 'elev', 'Badet'])
      expect(`${everything}${bytes.join()}`, secret).not.toContain(secret);
    // The same message again gives the same proof, although nobody can read the evidence.
    expect(await saveCapture({ db, ...store }, draft)).toMatchObject({
      ok: true,
      value: { missing: draft.missing },
    });
  });

  it('makes a picture of the page where it stands confidential too, whichever comes first', async () => {
    const { db, ...store } = await openStore();
    const draft = confidentialDraft();
    const { account } = draft;
    const shown = { commentIds: [draft.fields.commentId.value!] };
    const capture = async (id: string, more = {}) => {
      await beginWithScreens(db, 1, { id, account, ...more }, shown);
      await finishCapture(db, store.clock, { id, end: 'bottom' });
    };
    const isSealed = async (id: string) => {
      const row = await db.records.get(id);
      return [row?.isConfidential, row?.isSealed === true];
    };
    await capture('capture-before');
    await capture('capture-other', { account: { ...account, keys: ['id:99'] } });
    expect(await isSealed('capture-before')).toEqual([false, false]);
    await saveCapture({ db, ...store }, draft);
    await capture('capture-after');
    expect(await Promise.all(['capture-before', 'capture-after', 'capture-other'].map(isSealed))).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
    const picture = await db.evidence.get(['capture-after', 'screenshot-01.png']);
    expect(await picture?.bytes.text()).not.toContain('PNG');
  });

  it('comes back byte for byte, and its evidence is verified locked and open', async () => {
    const store = await openStore();
    const { db, clock, key } = store;
    const draft = confidentialDraft();
    const plain = makeStore();
    await saveCapture(plain, draft);
    const before = (await readItem(plain.db, draft.recordId))!;
    await saveCapture(store, draft);
    const after = (await openItem(db, draft.recordId, key))!;
    expect(after.record).toEqual({ ...before.record, storedAt: after.record.storedAt });
    for (const [i, part] of after.parts.entries()) {
      expect(part.name).toBe(before.parts[i]!.name);
      expect(await part.bytes.bytes()).toEqual(await before.parts[i]!.bytes.bytes());
    }
    const intact = { ok: true, value: { isIntact: true, faults: [] } };
    expect(await verifyRecord(db, clock, ask(draft.recordId))).toEqual(intact);
    expect(await verifyRecord(db, clock, ask(draft.recordId), (row) => openParts(db, row, key))).toEqual(
      intact,
    );
  });

  it('is not intact when a sealed byte has changed', async () => {
    const store = await openStore();
    const draft = confidentialDraft();
    await saveCapture(store, draft);
    const [part] = await store.db.evidence.toArray();
    const bytes = new Uint8Array(await part!.bytes.arrayBuffer());
    bytes[20]! ^= 1;
    await store.db.evidence.put({ ...part!, bytes: new Blob([bytes]) });
    for (const open of [undefined, (row: RecordRow) => openParts(store.db, row, store.key)])
      expect(await verifyRecord(store.db, store.clock, ask(draft.recordId), open)).toMatchObject({
        value: { isIntact: false, faults: [{ code: 'part-changed', name: part!.name }] },
      });
  });

  it('that was stored before there was a passphrase is sealed afterwards; others are left', async () => {
    const store = makeStore();
    const other = makeDraft();
    const fields = { ...other.fields, commentId: observed('900100200999', 'link', 'certain') };
    const [secret, open] = [confidentialDraft(), { ...other, fields }];
    await saveCapture(store, secret);
    await saveCapture(store, open);
    expect(await sealAll(store.db, store.clock)).toEqual({ ok: true, value: 0 });
    await createVault(store.db, store.clock, PASSPHRASE);
    expect(await sealAll(store.db, store.clock)).toEqual({ ok: true, value: 1 });
    expect(await sealAll(store.db, store.clock)).toEqual({ ok: true, value: 0 });
    expect(await store.db.records.get(secret.recordId)).toMatchObject({
      isSealed: true,
      text: '',
      authorName: null,
    });
    expect(await store.db.records.get(open.recordId)).toMatchObject({ authorName: 'Ängla Påhittad' });
    const events = await store.db.events.where('recordId').equals(secret.recordId).toArray();
    expect(events.map(({ type }) => type)).toEqual([
      'captured',
      'stored',
      'registration-requested',
      'sealed',
    ]);
  });
});

describe('the passphrase', () => {
  it('opens, however its letters are composed; another does not', async () => {
    const { db } = await openStore();
    expect(await unlockVault(db, PASSPHRASE.normalize('NFD'))).toMatchObject({ ok: true });
    expect(await unlockVault(db, `${PASSPHRASE} `)).toEqual({ ok: false, failure: 'wrong-passphrase' });
    expect(await unlockVault(makeStore().db, PASSPHRASE)).toEqual({ ok: false, failure: 'no-vault' });
  });

  it('is long enough, and is chosen once', async () => {
    const { db, clock } = await openStore();
    const refused = { ok: false, failure: { code: 'not-permitted' } };
    expect(await createVault(makeStore().db, clock, 'kort')).toMatchObject(refused);
    expect(await createVault(db, clock, 'en helt annan lösenfras')).toMatchObject(refused);
  });
});

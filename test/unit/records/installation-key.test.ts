import 'fake-indexeddb/auto';
import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSigner, toDer } from '@/utils/records/installation-key';
import { makeStore } from '@/test/support/records/make-store';

describe('the installation key', () => {
  it('signs what an independent reader accepts, a hundred times over', async () => {
    const { db, clock } = makeStore();
    const signer = await openSigner(db, clock);
    if (!signer.ok) throw new Error(signer.failure.code);
    const key = createPublicKey(signer.value.publicKeyPem);
    for (let round = 0; round < 100; round++) {
      const bytes = new TextEncoder().encode(`round ${round}`);
      expect(verify('sha256', bytes, key, await signer.value.sign(bytes))).toBe(true);
      expect(verify('sha256', new Uint8Array(1), key, await signer.value.sign(bytes))).toBe(false);
    }
  });

  it('is one key, also when two ask for the first time at once', async () => {
    const { db, clock } = makeStore();
    const signers = await Promise.all([openSigner(db, clock), openSigner(db, clock)]);
    const later = await openSigner(db, clock);
    const pems = [...signers, later].map((signer) => signer.ok && signer.value.publicKeyPem);
    expect(new Set(pems).size).toBe(1);
    expect(await db.keys.count()).toBe(1);
  });

  it('writes integers as DER wants them: no leading zeros, never negative', () => {
    const r = [...Array.from({ length: 31 }, () => 0), 5];
    const s = [0x80, ...Array.from({ length: 31 }, () => 0)];
    expect([...toDer(Uint8Array.from([...r, ...s]))]).toEqual([0x30, 38, 2, 1, 5, 2, 33, 0, ...s]);
    expect([...toDer(new Uint8Array(64))]).toEqual([0x30, 6, 2, 1, 0, 2, 1, 0]);
  });
});

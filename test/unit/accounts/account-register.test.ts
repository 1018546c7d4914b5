import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  addAccount,
  listAccounts,
  meetManagedAccounts,
  nameAccountPeople,
  removeAccount,
} from '@/utils/accounts/account-register';
import type { Account } from '@/utils/domain/account';
import { BevaraDatabase } from '@/utils/records/database';

const kommun: Account = {
  id: 'account-1',
  platform: 'facebook',
  keys: ['name:kommun'],
  name: 'Kommun',
  address: 'https://www.facebook.com/kommun',
  addedAt: '2026-11-20T10:00:00.000Z',
};
const makeDb = () => new BevaraDatabase(`accounts-${crypto.randomUUID()}`);

describe('the register of own accounts', () => {
  it('does the same addition once', async () => {
    const db = makeDb();
    await addAccount(db, kommun);
    await addAccount(db, kommun);
    expect(await listAccounts(db)).toEqual({ ok: true, value: [kommun] });
  });

  it('knows an account again at another address, and keeps the keys of both', async () => {
    const db = makeDb();
    await addAccount(db, kommun);
    await addAccount(db, { ...kommun, id: 'account-2', keys: ['id:77', 'name:kommun'] });
    const listed = await listAccounts(db);
    expect(listed.ok && listed.value).toEqual([{ ...kommun, keys: ['name:kommun', 'id:77'] }]);
  });

  it('tells platforms apart', async () => {
    const db = makeDb();
    await addAccount(db, kommun);
    await addAccount(db, { ...kommun, id: 'account-3', platform: 'instagram' });
    const listed = await listAccounts(db);
    expect(listed.ok && listed.value).toHaveLength(2);
  });

  it('takes an account off the list, also twice', async () => {
    const db = makeDb();
    await addAccount(db, kommun);
    expect((await removeAccount(db, kommun.id)).ok).toBe(true);
    expect((await removeAccount(db, kommun.id)).ok).toBe(true);
    expect(await listAccounts(db)).toEqual({ ok: true, value: [] });
  });
});

describe('who answers for an account', () => {
  const people = { responsible: 'Chef Prov', editor: 'Eva Prov', deputy: 'Bo Prov', credentialHolders: [] };

  it('is kept with one that was added here', async () => {
    const db = makeDb();
    await addAccount(db, kommun);
    await nameAccountPeople(db, { id: kommun.id, isManaged: false }, people);
    expect(await listAccounts(db)).toEqual({ ok: true, value: [{ ...kommun, people }] });
  });

  it('is kept beside one that the organisation has set, which has its first day here and does not become an account of this browser', async () => {
    const db = makeDb();
    const managed = { ...kommun, id: 'managed-facebook-name-kommun' };
    await nameAccountPeople(db, { id: managed.id, isManaged: true }, people);
    const now = Date.parse('2026-11-20T10:00:00.000Z');
    const met = { addedAt: '2026-11-20T10:00:00.000Z' };
    const other = { ...kommun, id: 'managed-2' };
    for (const later of [0, 86_400_000])
      expect(await meetManagedAccounts(db, [managed, other], now + later)).toEqual({
        ok: true,
        value: [
          { ...managed, ...met, people },
          { ...other, ...met },
        ],
      });
    expect(await listAccounts(db)).toEqual({ ok: true, value: [] });
  });
});

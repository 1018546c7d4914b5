import { describe, expect, it } from 'vitest';
import { isManagedAccount } from '@/utils/settings/managed-accounts';
import {
  applyManagedSettings,
  NOTHING_MANAGED,
  readManagedSettings,
} from '@/utils/settings/managed-settings';
import { defaultSettings } from '@/utils/settings/settings';

const read = (set: Record<string, unknown>) => readManagedSettings({ get: async () => set });

describe('what the organisation has set', () => {
  it('goes before what the editor has chosen, and leaves the rest alone', async () => {
    const own = { ...defaultSettings('e'), language: 'en', undoSeconds: 7, policyId: 'se/kalmar' } as const;
    const managed = await read({ municipality: 'se/nykvarn', undoSeconds: 20 });
    expect(applyManagedSettings(own, managed)).toEqual({
      ...own,
      policyId: 'se/nykvarn',
      undoSeconds: 20,
    });
    expect(applyManagedSettings(own, NOTHING_MANAGED)).toEqual(own);
  });

  it('counts as not set, value by value, when it is of the wrong kind', async () => {
    const managed = await read({
      municipality: 7,
      language: 'fi',
      undoSeconds: -1,
      accounts: 'all',
      pack: '',
    });
    expect(managed).toEqual(NOTHING_MANAGED);
    expect((await read({ language: 'nb', undoSeconds: '5' })).language).toBe('nb');
  });

  it('can put everybody into crisis mode, with the accounts that publish then', async () => {
    const accounts = [
      { name: 'Nykvarn', address: 'https://www.facebook.com/nykvarnskommun', isCentral: true },
      { name: 'Biblioteket', address: 'https://www.facebook.com/nykvarnsbibliotek' },
    ];
    const own = { ...defaultSettings('e'), centralAccountIds: ['mine'] };
    const { isCrisis, centralAccountIds } = applyManagedSettings(own, await read({ crisis: true, accounts }));
    expect(isCrisis).toBe(true);
    expect(centralAccountIds).toEqual(['managed-facebook-name-nykvarnskommun', 'mine']);
    const off = { ...own, isCrisis: true };
    expect(applyManagedSettings(off, await read({ crisis: false })).isCrisis).toBe(false);
    expect(applyManagedSettings(off, await read({ crisis: 'no' })).isCrisis).toBe(true);
  });

  it('is nothing where the browser refuses to answer', async () => {
    const get = () => Promise.reject(new Error('Managed storage manifest not found'));
    expect(await readManagedSettings({ get })).toEqual(NOTHING_MANAGED);
  });

  it.each([
    ['https://www.facebook.com/NykvarnsKommun', ['name:nykvarnskommun']],
    ['https://www.facebook.com/profile.php?id=61550000000000', ['id:61550000000000']],
    ['https://www.facebook.com/people/Nykvarn/61550000000000/', ['id:61550000000000']],
    ['https://www.facebook.com/groups/nykvarn/', ['group:nykvarn']],
    ['https://www.instagram.com/nykvarn.kommun/', ['name:nykvarn.kommun']],
  ])('has the account at %s', async (address, keys) => {
    const { accounts } = await read({ accounts: [{ name: 'Nykvarn', address }] });
    expect(accounts).toMatchObject([{ name: 'Nykvarn', keys }]);
    expect(accounts.every(isManagedAccount)).toBe(true);
  });

  it('has both keys of an account whose number is known', async () => {
    const { accounts } = await read({
      accounts: [{ name: 'N', address: 'https://www.facebook.com/nykvarn', id: '61550000000000' }],
    });
    expect(accounts[0]?.keys).toEqual(['id:61550000000000', 'name:nykvarn']);
  });

  it.each([
    [{ name: 'x', address: 'https://example.se/nykvarn' }],
    [{ name: 'x', address: 'https://www.facebook.com/' }],
    [{ name: '', address: 'https://www.facebook.com/nykvarn' }],
    [{ address: 'https://www.facebook.com/nykvarn' }],
    ['nykvarn'],
    [null],
  ])('leaves out %j, which is no account', async (entry) => {
    expect((await read({ accounts: [entry] })).accounts).toEqual([]);
  });
});

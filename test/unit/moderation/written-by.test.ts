import { describe, expect, it } from 'vitest';
import { isWrittenBy } from '@/utils/domain/written-by';

const account = { keys: ['id:61550000000000', 'name:provkommun'], name: 'Provkommun' };
const by = (address: string | null, name = 'Provkommun', id: string | null = null) =>
  isWrittenBy(account, { id, address, name });

describe('who wrote it', () => {
  it.each([
    'https://www.facebook.com/provkommun',
    'https://www.facebook.com/Provkommun/',
    'https://www.facebook.com/profile.php?id=61550000000000',
    'https://www.facebook.com/people/Prov-Kommun/61550000000000/',
    'https://www.instagram.com/provkommun/',
  ])('is the account by its own address %s', (address) => expect(by(address)).toBe(true));

  it.each([
    'https://www.facebook.com/provkommun.2',
    'https://www.facebook.com/profile.php?id=1',
    'https://www.facebook.com/people/provkommun/1/',
  ])('is somebody else with the same name at %s', (address) => expect(by(address)).toBe(false));

  it('is the account by its number alone, and nobody by another', () => {
    expect(by(null, 'X', '61550000000000')).toBe(true);
    expect(by(null, 'Provkommun', '1')).toBe(false);
  });

  it('is told by the name where nothing else is known', () => {
    expect(by(null)).toBe(true);
    expect(by(null, 'Ängla Påhittad')).toBe(false);
  });
});

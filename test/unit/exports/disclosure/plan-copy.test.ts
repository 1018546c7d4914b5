import { expect, it } from 'vitest';
import { citeProvision, readProvision } from '@/utils/domain/secrecy-provision';
import { createWords } from '@/utils/exports/document/document-setting';
import { buildDocument } from '@/utils/exports/document/record-document';
import { planCopy, type MaskWish } from '@/utils/exports/disclosure/plan-copy';
import { makeItem } from '@/test/support/exports/make-items';

const words = createWords({ language: 'sv', policy: null, unit: null });
const item = makeItem({ authorName: 'Bo Ek', text: 'Bo Eks son lekte. Ek och bo, Bo Ek!', postText: '' });
const document = await buildDocument(item, [], words);
const recordId = item.record.id;
const wish = (kind: 'name' | 'words', hidden: string): MaskWish => ({
  kind,
  words: hidden,
  provision: 'osl-21-1',
});
const read = (...wishes: MaskWish[]) => {
  const plan = planCopy([document], wishes);
  const text = plan.passages.get(recordId)?.find(({ id }) => id === 'text')?.pieces ?? [];
  return {
    plan,
    text: text.map(({ text: piece, number }) => (number === null ? piece : `[${number}]`)).join(''),
  };
};

it('a name is masked in its inflections too, other words only whole', () => {
  expect(read(wish('name', 'Bo Ek')).text).toBe('[1]s son lekte. Ek och bo, [1]!');
  expect(read(wish('words', 'ek')).text).toBe('Bo Eks son lekte. [1] och bo, Bo [1]!');
});

it('the longest words go first, and a mask that hides nothing falls away', () => {
  expect(read(wish('words', 'ek'), wish('name', 'Bo Ek')).text).toBe('[2]s son lekte. [1] och bo, [2]!');
  expect(read(wish('words', 'finns inte')).plan.masks).toEqual([]);
});

it('addresses leave the copy with the name', () => {
  const ids = (plan: ReturnType<typeof planCopy>) => plan.passages.get(recordId)?.map(({ id }) => id);
  expect(ids(read().plan)).toContain('authorAddress');
  expect(ids(read(wish('name', 'Bo Ek')).plan)).not.toContain('authorAddress');
});

it('what is kept of a mask is its place and provision, never the words', () => {
  const { notes } = read(wish('words', 'lekte')).plan;
  expect(notes).toEqual([
    { recordId, data: { kind: 'words', place: 'text:11+5', provision: 'OSL 21 kap. 1 §' } },
  ]);
});

it('a wish without a provision masks nothing, and a provision is a number of the law', () => {
  expect(read({ ...wish('name', 'Bo Ek'), provision: 'because' }).plan.masks).toEqual([]);
  expect(readProvision('27 kap. 1', 'SE')).toBeNull();
  expect(citeProvision(readProvision('27:1', 'SE') ?? '')).toBe('OSL 27 kap. 1 §');
  expect(citeProvision(readProvision('§ 14', 'NO') ?? '')).toBe('offl. § 14');
  expect(readProvision('Bo Ek', 'SE')).toBeNull();
});

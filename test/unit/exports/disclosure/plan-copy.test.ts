import { expect, it } from 'vitest';
import { citeProvision, readProvision } from '@/utils/domain/secrecy-provision';
import { createWords } from '@/utils/exports/document/document-setting';
import { buildDocument } from '@/utils/exports/document/record-document';
import { cutText } from '@/utils/exports/disclosure/cut-text';
import { planCopy, type MaskWish } from '@/utils/exports/disclosure/plan-copy';
import { makeItem } from '@/test/support/exports/make-items';
import { leastCpu } from '@/test/support/least-cpu';

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
  const plan = planCopy([document], wishes, words);
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

it.each([
  ['Bo Ek', 'Hos bo\u200b \n ek idag', 'bo\u200b \n ek'],
  ['Bo Ek', 'Hos Bo\u200bEk idag', 'Bo\u200bEk'],
  ['Bo Ek', 'Hos B\u00ado\nE\u0000k idag', 'B\u00ado\nE\u0000k'],
  ['B\u200bo\nEk', 'Hos Bo\u00a0Ek idag', 'Bo\u00a0Ek'],
  ['a👎🏽(b', 'xa\u200b👎🏽(b', 'a\u200b👎🏽(b'],
  ['Bo Ek', 'Hos Bo[U+202E] E[U+0000]k idag', 'Bo[U+202E] E[U+0000]k'],
  ['BoEk', 'Hos Bo Ek idag', undefined],
  ["O'Brien", 'Hos O’Brien idag', 'O’Brien'],
  ['OʼBrien', "Hos O'Brien idag", "O'Brien"],
  ['Bjørn-Åge', 'Hos Bjørn‑Åge idag', 'Bjørn‑Åge'],
  ['Bjørn‐Åge', 'Hos BJØRN–ÅGE idag', 'BJØRN–ÅGE'],
  ['Weiß', 'Hos WEISS idag', 'WEISS'],
  ['Weiss', 'Hos 👎🏽 Weiß idag', 'Weiß'],
  ['Bo "Bosse" Ek', 'Hos Bo ”Bosse” Ek idag', 'Bo ”Bosse” Ek'],
  ['Bo Ek', 'Hos 𝐁𝐨  𝐄𝐤 idag', '𝐁𝐨  𝐄𝐤'],
  ['Fia', 'Hos Ｆｉa och ﬁa', 'Ｆｉa'],
  ['070-123 45 67', 'Ring 0701234567 nu', '0701234567'],
  ['0701234567', 'Ring 070 – 123 45\u00a067 nu', '070 – 123 45\u00a067'],
  ['Tel 19850101-1234', 'Ring tel 198501011234', 'tel 198501011234'],
  ['4 5', 'Ring 45 nu', undefined],
])('%j in %j hides %j', (hidden, text, expected) => {
  const mask = { kind: 'name', recordId, words: hidden, reason: '' } as const;
  const pieces = cutText(text, [{ mask, number: 1 }]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.find(({ number }) => number === 1)?.text).toBe(expected);
});

it('a letter that is written in two signs is the same letter, in the mask and in the text', () => {
  const apart = 'Bjo\u0308rn A\u030aberg';
  for (const [hidden, text] of [
    [apart, apart.normalize('NFC')],
    [apart.normalize('NFC'), apart],
  ] as const) {
    const mask = { kind: 'name', recordId, words: hidden, reason: '' } as const;
    expect(cutText(`Hos ${text}, ja`, [{ mask, number: 1 }])).toEqual([
      { text: 'Hos ', number: null },
      { text: 'Björn Åberg', number: 1 },
      { text: ', ja', number: null },
    ]);
  }
});

it('what is hidden behind signs that look alike is hidden to its last sign, and no sign more', () => {
  const mask = { kind: 'name', recordId, words: "O'Weiß", reason: '' } as const;
  const pieces = cutText('ß’𝐎‘𝐖eiss’–ß O’WEIẞ.', [{ mask, number: 1 }]);
  expect(pieces.map(({ text, number }) => (number ? `[${text}]` : text)).join('')).toBe(
    'ß’[𝐎‘𝐖eiss]’–ß [O’WEIẞ].',
  );
});

it('masks that overlap hide all that either of them covers, under the number of the longer', () => {
  const name = (words: string) => ({ kind: 'name', recordId, words, reason: '' }) as const;
  const masks = [
    { mask: name('Anna Berg'), number: 1 },
    { mask: name('Berg Karlsson'), number: 2 },
  ];
  expect(cutText('Jag heter Anna Berg Karlsson. Anna Berg.', masks)).toEqual([
    { text: 'Jag heter ', number: null },
    { text: 'Anna ', number: 1 },
    { text: 'Berg Karlsson', number: 2 },
    { text: '. ', number: null },
    { text: 'Anna Berg', number: 1 },
    { text: '.', number: null },
  ]);
});

it('invisible characters without end are looked through in no time', async () => {
  const mask = { kind: 'name', recordId, words: 'a b', reason: '' } as const;
  const text = `a${'\u200b'.repeat(4_000)} ${'\u200b'.repeat(4_000)}`;
  const look = () => expect(cutText(text.repeat(5), [{ mask, number: 1 }])).toHaveLength(1);
  expect(await leastCpu(look)).toBeLessThan(1_000);
});

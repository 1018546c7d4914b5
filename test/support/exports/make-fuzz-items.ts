import type { StoredRecord } from '@/utils/domain/record';
import type { ExportItem } from '@/utils/exports/export-format';
import { HOSTILE_TEXTS } from './hostile-texts';
import { makeItem, makePart } from './make-items';
import { makePng } from './make-png';
import { createRandom } from './random';

/** What is strewn between pieces of text: each has broken some format. */
const SPLINTERS = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '\t',
  '\r',
  '\n',
  '\u0000',
  '\u0008',
  '\u001b',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\ud83d',
  '\udc4d',
  ']]>',
  '<!--',
  '--',
  '<![CDATA[',
  '&',
  '&#0;',
  '"',
  "'",
  ';',
  '\\',
  '/',
  '..',
  '%00',
  'CON',
  'e\u0301',
  '\u0301'.repeat(40),
  '👍🏽',
  '👩🏿‍🚒',
  '🇸🇪',
  '田',
  'ع',
  'ש',
  'ក',
  '𝓯',
  '🫠',
  '\u{10ffff}',
  '\u{e000}',
  'ﬁ',
  'ß',
  'İ',
  '_x0041_',
  '${x}',
  '{{x}}',
  '`',
  '|',
  '*',
  '?',
  '\u00ad',
  '\u200d',
  '\u200b',
  'xn--',
  'javascript:',
  'data:',
  '\r\nBcc: x@y.invalid\r\n',
] as const;

/** A name, a text, a title: pieces of hostile texts and splinters, now and then nothing, seldom very long. */
function makeText(random: ReturnType<typeof createRandom>, longest: number): string {
  if (random.chance(0.03)) return '';
  const pieces = Array.from({ length: 1 + random.below(6) }, () => {
    if (random.chance(0.5)) return random.pick(SPLINTERS);
    const text = random.pick(HOSTILE_TEXTS);
    const start = random.below(Math.max(1, text.length - 5));
    return text.slice(start, start + 1 + random.below(40));
  });
  return pieces.join(random.chance(0.5) ? ' ' : '').slice(0, longest);
}

/**
 * So many hostile records, the same for the same seed. Among them: names that are equal but for their case, pictures
 * that are damaged or cut off, texts that are lost, and one text of 100,000 characters in every thousand.
 */
export function makeFuzzItems(count: number, seed: number): ExportItem[] {
  const random = createRandom(seed);
  const picture = makePng(24, 12, { alpha: true });
  return Array.from({ length: count }, (_, number) => {
    const id = `f-${seed}-${number}`;
    const text = () => makeText(random, 400);
    const isLong = number % 1_000 === 500;
    const title = random.chance(0.3) ? 'Samma Namn' : text();
    const item = makeItem(
      {
        id,
        text: isLong ? `${text()} ${'långt ord '.repeat(10_000)}`.slice(0, 100_000) : text(),
        authorName: random.chance(0.1) ? null : text(),
        authorAddress: random.chance(0.3) ? text() : 'https://www.facebook.com/x',
        postText: text(),
        editorName: text(),
        account: { ...makeItem().record.account, name: random.chance(0.3) ? text() : 'Provkommun' },
        isConfidential: random.chance(0.05),
        writtenAt: random.chance(0.1) ? null : { shown: text(), from: INSTANT, until: INSTANT },
      },
      {
        pictures: random.chance(0.1) ? [picture] : [],
        thread: random.chance(0.5)
          ? [{ commentId: '1', parentId: null, authorName: text(), text: text(), shownTime: text() }]
          : [],
        media: makeDamaged(id, random, picture),
      },
    );
    const registration = item.record.registration && {
      ...item.record.registration,
      title,
      from: text(),
      to: title,
      note: text(),
      caseNumber: random.chance(0.5) ? text() : '2026/123',
      number: random.chance(0.5) ? text() : null,
      direction: random.chance(0.3) ? ('outgoing' as const) : ('incoming' as const),
      isConfidential: false,
    };
    const change = HOSTILE_TEXTS[number % HOSTILE_TEXTS.length] ?? null;
    const record: StoredRecord = {
      ...item.record,
      registration: random.chance(0.1) ? null : registration,
      ...(number % 40 === 7 && {
        kind: 'archive-capture',
        registration: null,
        capture: { change, end: 'limit', isFirstPage: true, screens: 1, commentIds: [] },
      }),
    };
    return { ...item, record };
  });
}

const INSTANT = '2026-09-01T08:00:00.000Z';

/** Now and then a picture that is not what it was, or one that was torn before it was stored. */
function makeDamaged(id: string, random: ReturnType<typeof createRandom>, picture: Uint8Array<ArrayBuffer>) {
  const torn = makePart(id, 'media-1.png', 'image/png', picture.slice(0, 40));
  if (random.chance(0.03)) return [{ ...torn, sha256: 'b'.repeat(64) }];
  return random.chance(0.03) ? [torn] : [];
}

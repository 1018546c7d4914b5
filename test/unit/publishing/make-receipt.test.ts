import { describe, expect, it } from 'vitest';
import { fit } from '@/utils/checks/fit';
import { makeReceipt, type ReceiptFrame } from '@/utils/publishing/make-receipt';
import { SAID_NOTHING } from '@/utils/publishing/list-points';
import { publicationSchema } from '@/utils/records/publication-schema';
import type { ComposerHandle } from '@/utils/platforms/adapter';

const FRAME: ReceiptFrame = {
  receiptId: 'receipt-0001',
  platform: 'facebook',
  account: { platform: 'facebook', keys: ['id:1'], name: 'K', address: 'https://www.facebook.com/1' },
  isCrisis: false,
  policy: { id: 'se/_base', version: '1', hash: 'ab' },
  editor: { editorId: 'editor-1', name: 'Ebba Ek', title: '', unit: '', role: 'editor' },
  at: '2026-11-21T10:00:00.000Z',
  pageAddress: 'https://www.facebook.com/1',
  versions: { extension: '0.1.0', adapter: '1' },
  isPractice: false,
};
const composer = (text: string) => ({ text, attachments: [] }) as unknown as ComposerHandle;
const finding = {
  check: 'emoji',
  code: 'emoji',
  start: 0,
  end: 1,
  quote: '\ud83d',
  fields: {},
  suggestions: [],
};

describe('a receipt', () => {
  it('fits the store however much was found and said, and says what it leaves out', () => {
    const note = {
      id: 'consent-0001',
      who: `${'å'.repeat(979)}😀${'ä'.repeat(500)}`,
      purpose: 'p',
      until: null,
      withdrawal: 'w'.repeat(5_000),
    };
    const receipt = makeReceipt(
      'published',
      composer('Badet \ud83d'),
      [
        {
          check: 'emoji',
          version: 1,
          level: 'advisory',
          hasLooked: true,
          findings: Array(25_000).fill(finding),
        },
      ],
      [],
      { ...SAID_NOTHING, consents: { consent: note } },
      FRAME,
    );
    expect(publicationSchema.safeParse(receipt).error).toBeUndefined();
    expect(receipt.checks[0]).toMatchObject({ unlisted: 24_000 });
    expect(receipt.text).toBe('Badet \ufffd');
    expect(receipt.consents[0]?.who).toBe(`${'å'.repeat(979)}… [+502]`);
    expect(receipt.consents[0]?.withdrawal).toMatch(/^w{980}… \[\+4020\]$/);
    expect(JSON.stringify(receipt).isWellFormed()).toBe(true);
  });
});

describe('the words beyond what fits', () => {
  it('never begin in the middle of an emoji', () => {
    const text = '😀'.repeat(40_000);
    const draft = {
      text: `a${text}`,
      language: 'sv',
      kind: 'post',
      platform: 'facebook',
      attachments: [],
      account: { name: '', officialDomains: [], caseNumberPattern: null },
    } as const;
    for (const each of [draft, { ...draft, text }]) {
      const tooLong = fit.run(each, {})?.find(({ code }) => code === 'fit-too-long');
      expect(tooLong?.quote.isWellFormed()).toBe(true);
    }
  });
});

import type { PublicationDraft } from '@/utils/domain/publication';

/** A published post with a consent, an override and a second reader. */
export function makeReceipt(more: Partial<PublicationDraft> = {}): PublicationDraft {
  return {
    receiptId: 'receipt-0001',
    outcome: 'published',
    platform: 'facebook',
    account: {
      platform: 'facebook',
      keys: ['id:1'],
      name: 'Kommunen',
      address: 'https://www.facebook.com/1',
    },
    text: 'Badet öppnar på lördag',
    attachments: [],
    checks: [{ check: 'capitals', version: 1, level: 'advisory', outcome: 'fine', findings: [] }],
    questions: [
      { id: 'consent', text: 'Samtycke?', level: 'required', answer: 'yes', consentId: 'consent-0001' },
    ],
    overrides: [{ point: 'phone', reason: 'Växelns nummer' }],
    consents: [
      {
        id: 'consent-0001',
        who: 'Rut Ro',
        purpose: 'Bild på badet',
        until: '2027-06-30',
        withdrawal: 'Ring oss',
      },
    ],
    isSensitive: true,
    secondReader: { name: 'Siv Sand', at: '2026-11-21T09:59:00.000Z' },
    isCrisis: false,
    policy: { id: 'se/nykvarn', version: '1', hash: 'ab' },
    editor: { editorId: 'editor-1', name: 'Ebba Ek', title: '', unit: '', role: 'editor' },
    at: '2026-11-21T10:00:00.000Z',
    pageAddress: 'https://www.facebook.com/1',
    versions: { extension: '0.1.0', adapter: '1' },
    isPractice: false,
    ...more,
  };
}

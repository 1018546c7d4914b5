import type { CaptureDraft } from '@/utils/domain/capture-draft';
import { absent, observed } from '@/utils/domain/observed';

/** A complete capture of a fictional comment, to be removed and registered unless the test says otherwise. */
export function makeDraft(changes: Partial<CaptureDraft> = {}): CaptureDraft {
  return {
    recordId: crypto.randomUUID(),
    platform: 'facebook',
    surface: 'post-page',
    account: {
      platform: 'facebook',
      keys: ['id:61550000000000', 'name:provkommun'],
      name: 'Provkommun',
      address: 'https://www.facebook.com/provkommun',
    },
    scope: 'all',
    fields: {
      commentId: observed('900100200300', 'link', 'certain'),
      parentId: absent(),
      postId: observed('700100', 'link', 'certain'),
      postAlias: absent(),
      permalink: observed('https://www.facebook.com/provkommun/posts/700100?comment_id=900100200300', 'link'),
      authorName: observed('Ängla Påhittad', 'label'),
      authorAddress: observed('https://www.facebook.com/angla.pahittad', 'link'),
      authorId: absent(),
      text: observed('Så här får man inte skriva 👎\nom någon', 'text', 'certain'),
      time: observed(
        { shown: '2 tim', from: '2026-09-01T08:00:00.000Z', until: '2026-09-01T09:00:00.000Z' },
        'text',
      ),
      isEdited: observed(false, 'structure'),
      attachments: observed([], 'structure'),
    },
    post: {
      postId: observed('700100', 'link'),
      postAlias: absent(),
      permalink: observed('https://www.facebook.com/provkommun/posts/700100', 'link'),
      authorName: observed('Provkommun', 'link'),
      authorAddress: observed('https://www.facebook.com/provkommun', 'link'),
      text: observed('Badet öppnar på måndag.', 'text'),
      time: absent(),
    },
    thread: [
      { commentId: '900100200200', parentId: null, authorName: 'Bo Ek', text: 'Fint!', shownTime: '3 tim' },
    ],
    filter: 'Mest relevanta',
    page: {
      address: 'https://www.facebook.com/provkommun/posts/700100',
      title: 'Provkommun - Badet öppnar',
      language: 'sv',
    },
    html: '<div dir="auto">Så här får man inte skriva <img alt="👎"></div>',
    threadHtml: '<div><p>Fint!</p></div>',
    media: [],
    screenshots: [],
    missing: [{ part: 'exact-time', reason: 'tooltip-absent', forbidsRemoval: false }],
    purpose: {
      removal: {
        groundId: 'insult',
        groundLabel: 'Förolämpning',
        measure: 'hide',
        groundText: null,
        disposalRule: 'KAL-9',
      },
      registration: null,
    },
    policy: { id: 'se/provkommun', version: '1.0.0', hash: 'a'.repeat(64) },
    editor: { editorId: 'e-1', name: 'Eva Prov', title: 'Kommunikatör', unit: 'Kansliet', role: 'editor' },
    capturedAt: '2026-09-01T10:00:00.000Z',
    versions: { extension: '0.1.0', adapter: 'facebook-1' },
    isPractice: false,
    ...changes,
  };
}

/** A picture of one pixel (PNG), base64. */
export const TINY_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const tinyPngBytes = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(TINY_PNG), (letter) => letter.charCodeAt(0));

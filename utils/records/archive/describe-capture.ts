import canonicalize from 'canonicalize';
import type { CaptureEnd } from '@/utils/domain/archive-capture';
import { digestBytes } from '@/utils/domain/digest';
import { EVIDENCE_NAME, type EvidencePart } from '@/utils/domain/record';
import type { ListedPart } from '@/utils/records/evidence';
import type { CaptureRow, CaptureScreenRow, RecordRow } from '@/utils/records/rows';
import { orderOf } from '@/utils/records/to-record-row';
import { toWellFormed } from '@/utils/records/to-well-formed';

/** The record of a capture and its evidence: evidence.json first, then the screens in their order. */
export async function describeCapture(
  begun: CaptureRow & { readonly end: CaptureEnd },
  screens: readonly CaptureScreenRow[],
  storedAt: string,
): Promise<{ readonly row: RecordRow; readonly parts: readonly EvidencePart[] }> {
  const { tabId: _, touchedAt: __, ...start } = toWellFormed(begun);
  const { id, platform, account, change, most, page, isFirstPage, end } = start;
  const { policy, editor, startedAt, extensionVersion } = start;
  const kind = 'archive-capture';
  const listed = screens.map(({ number, width, height, bytes, sha256 }): ListedPart => ({
    name: nameScreen(number),
    mediaType: 'image/png',
    size: bytes.size,
    sha256,
    address: null,
    screenshot: { width, height, tile: number, tiles: screens.length },
  }));
  const json = new TextEncoder().encode(
    canonicalize({
      format: 'bevara-evidence',
      formatVersion: 1,
      kind,
      recordId: id,
      platform,
      account,
      scope: 'all',
      thread: [],
      missing: [],
      page,
      parts: listed,
      capture: {
        change,
        end,
        isFirstPage,
        most,
        startedAt,
        screens: screens.map((screen) => ({
          number: screen.number,
          width: screen.width,
          height: screen.height,
          top: screen.top,
          continues: screen.continues,
          takenAt: screen.takenAt,
          commentIds: screen.commentIds,
          shown: screen.shown,
          withheld: screen.withheld,
          covered: screen.covered,
        })),
      },
      policy,
      editor,
      versions: { extension: extensionVersion },
    }),
  );
  const sha256 = await digestBytes(json);
  const row: RecordRow = {
    id,
    kind,
    platform,
    account,
    commentId: null,
    parentId: null,
    postId: null,
    permalink: page.address,
    authorName: account.name,
    authorAddress: null,
    text: page.title,
    postText: '',
    writtenAt: null,
    capturedAt: startedAt,
    storedAt,
    editorId: editor.editorId,
    editorName: editor.name,
    removal: null,
    registration: null,
    capture: {
      change,
      end,
      isFirstPage,
      screens: screens.length,
      unsure: screens.filter(({ continues }) => !continues).map(({ number }) => number),
      covered: screens.filter(({ covered }) => covered > 0).map(({ number }) => number),
      commentIds: [...new Set(screens.flatMap(({ commentIds }) => commentIds))],
      shown: [...new Set(screens.flatMap(({ shown }) => shown))],
    },
    isConfidential: false,
    isPractice: platform === 'practice',
    policy,
    evidenceHash: sha256,
    draftHash: sha256,
    accountOrder: account.keys.map((key) => orderOf(platform, key, startedAt, id)),
  };
  const evidence = new Blob([json], { type: 'application/json' });
  return {
    row,
    parts: [
      { recordId: id, name: EVIDENCE_NAME, mediaType: 'application/json', sha256, bytes: evidence },
      ...screens.map((screen) => ({
        recordId: id,
        name: nameScreen(screen.number),
        mediaType: 'image/png',
        sha256: screen.sha256,
        bytes: screen.bytes,
      })),
    ],
  };
}

/** Parts are read in the order of their names. */
function nameScreen(number: number): string {
  return `screenshot-${String(number).padStart(2, '0')}.png`;
}

import type { ArchiveScreen } from '@/utils/domain/archive-capture';
import { beginCapture } from '@/utils/records/archive/begin-capture';
import { keepScreen } from '@/utils/records/archive/keep-screen';
import type { BevaraDatabase } from '@/utils/records/database';
import type { CaptureRow } from '@/utils/records/rows';
import { tinyPngBytes } from './make-draft';

/** The periodic capture of Fritidsfabriken that Nykvarn's rules have as their example. */
export function makeCapture(more: Partial<CaptureRow> = {}): CaptureRow {
  return {
    id: 'capture-0001',
    platform: 'facebook',
    account: {
      platform: 'facebook',
      keys: ['id:1', 'name:fritidsfabriken'],
      name: 'Fritidsfabriken',
      address: 'https://www.facebook.com/fritidsfabriken',
    },
    change: null,
    most: 20,
    page: { address: 'https://www.facebook.com/fritidsfabriken', title: 'Fritidsfabriken | Facebook' },
    isFirstPage: true,
    policy: { id: 'se/nykvarn', version: '1', hash: 'ab' },
    editor: { editorId: 'editor-1', name: 'Ebba Ek', title: '', unit: '', role: 'editor' },
    startedAt: '2018-11-15T09:00:00.000Z',
    extensionVersion: '0.1.0',
    tabId: 7,
    touchedAt: '2018-11-15T09:00:00.000Z',
    ...more,
  };
}

export function makeScreen(number: number, more: Partial<ArchiveScreen> = {}): ArchiveScreen {
  const takenAt = new Date(Date.parse('2018-11-15T09:00:00.000Z') + number * 1_000).toISOString();
  return {
    number,
    width: 1_280,
    height: 720,
    top: (number - 1) * 600,
    continues: true,
    takenAt,
    commentIds: [],
    shown: [],
    withheld: 0,
    covered: 0,
    ...more,
  };
}

/** Begins a capture and keeps so many screens of it. */
export async function beginWithScreens(
  db: BevaraDatabase,
  count: number,
  more: Partial<CaptureRow> = {},
  screen: Partial<ArchiveScreen> = {},
): Promise<CaptureRow> {
  const capture = makeCapture(more);
  await beginCapture(db, capture);
  for (let number = 1; number <= count; number++)
    await keepScreen(
      db,
      capture.id,
      makeScreen(number, screen),
      new Blob([tinyPngBytes()], { type: 'image/png' }),
    );
  return capture;
}

import { createRandom } from '@/test/support/bench/made-records';
import { makeDraft } from '@/test/support/records/make-draft';
import { observed } from '@/utils/domain/observed';
import type { CaptureDraft } from '@/utils/domain/capture-draft';
import { appendEvents } from '@/utils/records/append-events';
import { BevaraDatabase } from '@/utils/records/database';
import { buildEvidence } from '@/utils/records/evidence';
import { toRecordRow } from '@/utils/records/to-record-row';

/* Runs in a page of the extension, and fills the store that the records page reads. */

const NAMES =
  'Anna Berg,Lars Ek,Åsa Öberg,Björn Ås,Märta Holm,Søren Dahl,Ingrid Fors,Per Kvist,Ömer Aksoy'.split(',');
const ACCOUNTS = ['Provkommun', 'Fritidsfabriken', 'Biblioteket'];
const GROUNDS = { insult: 'Förolämpning', threat: 'Hot', advertising: 'Reklam' };
const BATCH = 100;

/** What is stored: records from `first` up to `end`, each with a picture of so many bytes. */
interface Filling {
  readonly first: number;
  readonly end: number;
  readonly texts: readonly string[];
  readonly pictureBytes: number;
}

/** Stores whole records with their evidence and events, many in a transaction. */
export async function fill({ first, end, texts, pictureBytes }: Filling): Promise<void> {
  const db = new BevaraDatabase();
  for (let start = first; start < end; start += BATCH) {
    const made = await Promise.all(
      Array.from({ length: Math.min(BATCH, end - start) }, async (_, i) => {
        const draft = makeOne(start + i, texts);
        const evidence = await buildEvidence(draft, [makePicture(pictureBytes)], []);
        return { draft, evidence };
      }),
    );
    await db.transaction('rw', db.records, db.evidence, db.events, async () => {
      await db.records.bulkAdd(
        made.map(({ draft, evidence }) =>
          toRecordRow(draft, {
            draftHash: evidence.hash,
            evidenceHash: evidence.hash,
            storedAt: draft.capturedAt,
          }),
        ),
      );
      await db.evidence.bulkAdd(made.flatMap(({ evidence }) => [...evidence.parts]));
      await appendEvents(db, Date.now, made.flatMap(eventsOf));
    });
  }
  db.close();
}

function makeOne(number: number, texts: readonly string[]): CaptureDraft {
  const random = createRandom(number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const draft = makeDraft();
  const hex = number.toString(16).padStart(12, '0');
  const account = pick(ACCOUNTS);
  const author = pick(NAMES);
  const at = new Date(Date.UTC(2025, 0, 1) + number * 3_700_000).toISOString();
  const groundId = pick(Object.keys(GROUNDS) as (keyof typeof GROUNDS)[]);
  return {
    ...draft,
    recordId: `00000000-0000-4000-8000-${hex}`,
    account: {
      platform: 'facebook',
      keys: [`name:${account.toLowerCase()}`],
      name: account,
      address: `https://www.facebook.com/${account.toLowerCase()}`,
    },
    fields: {
      ...draft.fields,
      commentId: observed(`9001${number}`, 'link', 'certain'),
      authorName: observed(author, 'label'),
      authorAddress: observed(
        `https://www.facebook.com/${author.toLowerCase().replace(' ', '.')}.${number % 50}`,
        'link',
      ),
      text: observed(`${pick(texts)} ${pick(texts)}`, 'text'),
      time: observed({ shown: '2 tim', from: at, until: at }, 'hover'),
    },
    thread: [1, 2, 3].map((place) => ({
      commentId: `9002${number}${place}`,
      parentId: null,
      authorName: pick(NAMES),
      text: pick(texts),
      shownTime: '3 tim',
    })),
    threadHtml: `<div><p><b>${author}</b></p><p>${pick(texts)}</p><p><b>${pick(NAMES)}</b></p><p>${pick(texts)}</p></div>`,
    capturedAt: at,
    purpose: {
      removal:
        number % 3 === 0
          ? {
              groundId,
              groundLabel: GROUNDS[groundId],
              measure: 'hide',
              groundText: null,
              disposalRule: null,
            }
          : null,
      registration:
        number % 20 === 1
          ? {
              registrationId: crypto.randomUUID(),
              title: `Kommentar från ${author} på ${account} (Facebook) ${at.slice(0, 10)}`,
              criterionId: 'action',
              caseNumber: number % 40 === 1 ? 'KS 2025/117' : null,
              isConfidential: number % 100 === 1,
              note: '',
            }
          : null,
    },
  };
}

function eventsOf({
  draft,
  evidence,
}: {
  draft: CaptureDraft;
  evidence: Awaited<ReturnType<typeof buildEvidence>>;
}) {
  const { recordId, purpose } = draft;
  const types = [
    'captured' as const,
    'stored' as const,
    ...(purpose.removal ? (['removal-requested', 'removed'] as const) : []),
    ...(purpose.registration ? (['registration-requested'] as const) : []),
  ];
  return types.map((type) => ({
    id: `${recordId}:${type}`,
    recordId,
    type,
    editorId: 'e-1',
    data: { evidenceHash: evidence.hash, parts: evidence.parts.length },
  }));
}

/** Bytes that begin as a JPEG does and cannot be packed any smaller, as those of a photograph. */
function makePicture(size: number) {
  const bytes = new Uint8Array(size);
  for (let start = 0; start < size; start += 65_536)
    crypto.getRandomValues(bytes.subarray(start, start + 65_536));
  bytes.set([0xff, 0xd8, 0xff]);
  return {
    address: 'https://scontent.fbcdn.net/picture.jpg',
    bytes,
    type: { mediaType: 'image/jpeg', extension: 'jpg' },
  };
}

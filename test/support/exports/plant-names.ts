import type { StoredRecord } from '@/utils/domain/record';
import type { ExportItem } from '@/utils/exports/export-format';
import { makeItem, makePart } from './make-items';
import { makePng } from './make-png';

/** A record with a name in one of its texts, and nowhere else. */
export interface PlantedName {
  readonly item: ExportItem;
  readonly name: string;
  /** Where it was put, such as `record.registration.note`. */
  readonly place: string;
}

/** What is no text: codes, ids and instants of ours, which the schemas hold to their form. */
const CODES =
  /\.(id|recordId|kind|platform|direction|state|measure|end|scope|format|level|outcome|answer|capturedAt|storedAt|evidenceHash|registrationId)$|\.parts\.|registration\.(receivedAt|registeredAt)$/;

const RECEIPT = {
  outcome: 'published',
  attachments: [{ kind: 'photo', alt: 'Barn på badet' }],
  checks: [
    {
      check: 'phone',
      version: 2,
      level: 'required',
      outcome: 'found',
      findings: [{ quote: '08-123 45 67' }],
    },
  ],
  questions: [{ id: 'consent', text: 'Samtycke?', answer: 'yes', consentId: 'consent-1' }],
  overrides: [{ point: 'phone', reason: 'Växelns nummer' }],
  consentIds: ['consent-1'],
  isSensitive: false,
  isCrisis: false,
  secondReader: { name: 'Siv Sand', at: '2026-09-01T08:00:00.000Z' },
};
const CONSENT = { who: 'Rut Ro', purpose: 'Bild', until: '2027-06-30', withdrawal: 'Ring oss' };

/** One of every kind, with everything that such a record can say. */
const KINDS: readonly { readonly item: ExportItem; readonly publication?: object }[] = [
  { item: makeItem() },
  { item: makeItem({ kind: 'publication-receipt' }), publication: RECEIPT },
  { item: makeItem({ kind: 'consent-note' }), publication: CONSENT },
  {
    item: makeItem({
      kind: 'archive-capture',
      registration: null,
      capture: { change: 'byte av sida', end: 'limit', isFirstPage: true, screens: 1, commentIds: ['1'] },
    }),
  },
];

/** Every record as often as it has texts, each time with a name of its own (`NAME`) in another of them. */
export async function plantNames(): Promise<readonly PlantedName[]> {
  const planted: PlantedName[] = [];
  for (const { item, publication } of KINDS) {
    const { registration, removal } = item.record;
    const record: StoredRecord = {
      ...item.record,
      removal: removal && { ...removal, groundText: 'Grovt' },
      registration: registration && { ...registration, to: 'Bo Ek', note: 'Obs' },
    };
    const whole = { record, evidence: { ...(await readEvidence(item)), publication } };
    for (const place of listPlaces(whole)) {
      const name = nameOf(planted.length);
      const put = plant(whole, place.split('.'), name) as typeof whole;
      const id = `${record.kind}-${planted.length}`;
      planted.push({
        name,
        place: `${record.kind}: ${place}`,
        item: build({ ...put.record, id }, put.evidence),
      });
    }
  }
  return planted;
}

/** All the names that are planted look like this. */
export const NAME = /Qx[a-j]{3}q/g;

function nameOf(number: number): string {
  const letters = String(number)
    .padStart(3, '0')
    .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return `Qx${letters}q`;
}

function listPlaces(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return CODES.test(path) ? [] : [path.slice(1)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listPlaces(inner, `${path}.${key}`));
}

function plant(value: unknown, [key, ...rest]: readonly string[], name: string): unknown {
  if (key === undefined) return `${String(value)} ${name}`;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = plant(copy[key], rest, name);
  return copy;
}

function build(record: Omit<StoredRecord, 'evidenceHash'>, evidence: object): ExportItem {
  const json = makePart(record.id, 'evidence.json', 'application/json', toBytes(evidence));
  const shot = makePart(record.id, 'screenshot-1.png', 'image/png', makePng(4, 4));
  return { record: { ...record, evidenceHash: json.sha256 }, parts: [json, shot] };
}

async function readEvidence({ parts }: ExportItem): Promise<object> {
  return JSON.parse((await parts[0]?.bytes.text()) ?? '') as object;
}

const toBytes = (value: object) => new TextEncoder().encode(JSON.stringify(value));

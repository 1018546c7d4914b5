import { CHAIN_START, hashOfLine, lineOf } from '@/utils/domain/chain';
import type { Failure } from '@/utils/domain/failure';
import type { Result } from '@/utils/domain/result';
import type { Clock } from '@/utils/domain/time';
import { appendEvents } from './append-events';
import { attempt, StoreRefusal } from './attempt';
import { checkEvidence, type EvidenceFault, type OpenParts } from './check-evidence';
import type { BevaraDatabase } from './database';

export interface VerifiedRecord {
  readonly isIntact: boolean;
  readonly faults: readonly EvidenceFault[];
}

/**
 * Hashes a record's evidence again and checks that each of its events stands in the chain with the links around it
 * whole. A sealed record is checked as it lies, or in the clear when `openParts` can open it. What was found is itself an event. Fails with `unknown-record` when there is neither record nor event.
 */
export function verifyRecord(
  db: BevaraDatabase,
  clock: Clock,
  request: { readonly recordId: string; readonly eventId: string; readonly editorId: string | null },
  openParts?: OpenParts,
): Promise<Result<VerifiedRecord, Failure>> {
  const { recordId, eventId, editorId } = request;
  return attempt(db, async () => {
    const { record, faults: evidenceFaults } = await checkEvidence(db, recordId, openParts);
    const events = await db.events.where('recordId').equals(recordId).sortBy('seq');
    if (!record && events.length === 0) throw new StoreRefusal('unknown-record');
    const faults = [
      ...evidenceFaults,
      ...(await checkLinks(
        db,
        events.map(({ seq }) => seq),
      )),
    ];
    const stored = events.find(({ type }) => type === 'stored');
    if (!stored) faults.push({ code: 'event-missing', name: 'stored' });
    else if (record && stored.data['evidenceHash'] !== record.evidenceHash)
      faults.push({ code: 'event-changed', name: 'stored' });
    const isIntact = faults.length === 0;
    await appendEvents(db, clock, [
      { id: eventId, recordId, type: 'verified', editorId, data: { isIntact, faults: faults.length } },
    ]);
    return { isIntact, faults };
  });
}

/** Both links of each event: to the one before it, and from the one after it. */
async function checkLinks(db: BevaraDatabase, places: readonly number[]): Promise<EvidenceFault[]> {
  const around = new Set(places.flatMap((place) => [place, place + 1]));
  const faults: EvidenceFault[] = [];
  for (const place of around) {
    const [before, event] = await db.events.bulkGet([place - 1, place]);
    if (!event) continue;
    const expected = place === 1 ? CHAIN_START : before && hashOfLine(lineOf(before));
    if (event.previous !== expected) faults.push({ code: 'chain-broken', name: String(place) });
  }
  return faults;
}

import { createHash } from 'node:crypto';
import { isObject, readText, type Fault, type Files } from './fault';

const LOG = 'data/log.jsonl';

/**
 * The chain of events: places without a gap, each line carrying the SHA-256 of the line before it including the LF,
 * and for every record the event that says which evidence was stored. The lines are hashed as they lie in the file.
 */
export function checkLog(
  files: Files,
  hashes: ReadonlyMap<string, string>,
): { events: number; faults: Fault[] } {
  const faults: Fault[] = [];
  const say = (code: string, sentence: string) => faults.push({ file: LOG, code, sentence });
  const file = files.get(LOG);
  const text = file ? readText(file) : undefined;
  if (text === undefined && hashes.size > 0) say('missing', `${LOG} is missing.`);
  if (text === null) say('not-text', `${LOG} is not UTF-8 text.`);
  if (text && !text.endsWith('\n')) say('log-cut', `The last line of ${LOG} is cut off.`);

  const lines = (text ?? '').split('\n').slice(0, -1);
  const stored = new Map<string, unknown>();
  let place: number | null = null;
  let digest: string | null = null;
  for (const [index, line] of lines.entries()) {
    const event = readEvent(line);
    if (!event) {
      say('log-line', `Line ${index + 1} of ${LOG} is not an event.`);
      break;
    }
    if (place !== null && event.seq !== place + 1)
      say('log-gap', `Line ${index + 1} of ${LOG} is event ${event.seq}; ${place + 1} should stand there.`);
    const expected = event.seq === 1 ? '0'.repeat(64) : digest;
    if (expected !== null && event.previous !== expected)
      say('log-chain', `Line ${index + 1} of ${LOG} does not carry the digest of the line before it.`);
    if (event.type === 'stored') stored.set(event.recordId, event.data['evidenceHash']);
    place = event.seq;
    digest = createHash('sha256').update(`${line}\n`).digest('hex');
  }
  for (const [id, hash] of hashes) {
    if (!stored.has(id)) say('log-record', `${LOG} has no event that says that the record ${id} was stored.`);
    else if (stored.get(id) !== hash)
      say('log-record', `${LOG} says that the record ${id} was stored with other evidence.`);
  }
  return { events: lines.length, faults };
}

function readEvent(line: string) {
  try {
    const event: unknown = JSON.parse(line);
    if (!isObject(event) || !isObject(event['data'])) return null;
    const { seq, previous, type, recordId, data } = event;
    if (typeof seq !== 'number' || typeof previous !== 'string') return null;
    return { seq, previous, type, recordId: String(recordId), data };
  } catch {
    return null;
  }
}

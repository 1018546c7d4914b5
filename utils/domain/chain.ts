import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { ChainedEvent } from './event';

/** What `previous` holds in the very first event. */
export const CHAIN_START = '0'.repeat(64);

/** The event's line in `log.jsonl`: canonical JSON (RFC 8785) and an LF. */
export function lineOf(event: ChainedEvent): string {
  const { seq, id, at, recordId, type, editorId, data, previous } = event;
  return `${canonicalize({ seq, id, at, recordId, type, editorId, data, previous })}\n`;
}

/**
 * SHA-256 (hex) of a line including its LF: what the next event carries as `previous`.
 * Computed without a promise, because an IndexedDB transaction ends as soon as it has to wait for anything else.
 */
export function hashOfLine(line: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(line)));
}

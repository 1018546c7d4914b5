import { lineOf } from '@/utils/domain/chain';
import type { ChainedEvent } from '@/utils/domain/event';

/** `data/log.jsonl`: the events in order, one line each, so that `sha256sum` alone can follow the chain. */
export async function* packLog(events: AsyncIterable<ChainedEvent>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let lines = '';
  for await (const event of events) {
    lines += lineOf(event);
    if (lines.length < PIECE) continue;
    yield encoder.encode(lines);
    lines = '';
  }
  yield encoder.encode(lines);
}

/** Characters that are handed on together. */
const PIECE = 100_000;

import { lineOf } from '@/utils/domain/chain';
import type { ChainedEvent } from '@/utils/domain/event';
import type { BagFile } from './manifest';

/** `data/log.jsonl`: the events in order, one line each, so that `sha256sum` alone can follow the chain. */
export async function* packLog(events: AsyncIterable<ChainedEvent>): AsyncGenerator<BagFile> {
  const lines: string[] = [];
  for await (const event of events) lines.push(lineOf(event));
  yield { path: 'data/log.jsonl', bytes: new TextEncoder().encode(lines.join('')) };
}

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { exportFormats } from '@/utils/exports/registry';
import { readAgain } from '@/utils/exports/read-again';
import { createBenchItems } from './bench-items';
import { makeRequest } from './run-export';

/** What one export took, beyond what the process had before it began. */
export interface OneRun {
  readonly records: number;
  readonly perSecond: number;
  readonly seconds: number;
  /** Of all threads, those that collect garbage and compute digests among them. */
  readonly cpuSeconds: number;
  /** Of the thread that does the work: the seconds it takes where nothing else runs. */
  readonly threadSeconds: number;
  readonly peakMb: number;
  readonly megabytes: number;
}

/**
 * Writes so many made records into a file, in a form named `format`, `format:variant` or either with `--plain` (no
 * pictures) and `--held` (memory after garbage was collected, which V8 else puts off for hundreds of megabytes). A small
 * export goes before, so that loading the code is not counted.
 */
export async function exportOne(name: string, count: number, file: string): Promise<OneRun> {
  const [form = '', ...flags] = name.split('--');
  const isHeld = flags.includes('held');
  const [id, variant] = form.split(':');
  const format = exportFormats.find((known) => known.id === id);
  if (!format) throw new Error(`There is no format ${id}.`);
  const { items, events } = createBenchItems(!flags.includes('plain'));
  const write = async (number: number) => {
    const request = {
      ...(await makeRequest([])),
      ...(variant && { variant }),
      records: readAgain(() => items(number)),
      events: readAgain(() => events(number)),
    };
    const { stream, summary } = format.create(request);
    await pipeline(Readable.fromWeb(stream as NodeStream), createWriteStream(file));
    return summary;
  };
  await write(20);
  global.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const look = () => {
    if (isHeld) global.gc?.();
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  const timer = setInterval(look, isHeld ? 300 : 20);
  const [start, cpu, thread] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
  const { size, records } = await write(count);
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const own = process.threadCpuUsage(thread);
  clearInterval(timer);
  look();
  return {
    records,
    perSecond: Math.round(records / seconds),
    seconds: round(seconds),
    cpuSeconds: round((user + system) / 1e6),
    threadSeconds: round((own.user + own.system) / 1e6),
    peakMb: Math.round((peak - before) / 1e6),
    megabytes: round(size / 1e6),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportOne, type OneRun } from '@/test/support/exports/bench-run';

const MOST_RECORDS = 10_000;
const SIZES = [100, 1_000, MOST_RECORDS] as const;
/** What packing costs shows in the package of the evidence alone; with documents inside, drawing them is most of it. */
const PACKAGE = 'bag:evidence';
const FORMATS = [PACKAGE, 'bag', 'pdf', 'xlsx'] as const;
/** Of the pace of `zip -0` and `sha256sum`, one after the other as they are run by hand (issue 6). */
const LEAST_PACE = 0.5;
const MOST_MEMORY_MB = 200;
/** A page's garbage is gathered at 16 MB; Node alone lets it grow to 96 MB, which says nothing of what an export holds. */
const YOUNG_AS_IN_A_PAGE = '--max-semi-space-size=16';
const COMMENTS_IN_PDF = 600;
const MOST_PDF_SECONDS = 1.5;

/**
 * `bench export`: records per second and peak memory for the package, the PDF and the workbook, each size in a process
 * of its own. The figure is the processor time of the largest package of evidence, the floor that of its `unzip`ped
 * bytes through `zip -0` and `sha256sum`. `holds` also asks for the memory limit, in runs of the largest size of which
 * garbage is collected all the time, and for the PDF of 600 comments in time, by the clock as its reader waits for it.
 */
export async function run(args: string[]): Promise<number> {
  if (args[0] === '--one') {
    console.log(JSON.stringify(await exportOne(args[1] ?? '', Number(args[2]), args[3] ?? '')));
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bevara-bench-export-'));
  try {
    const runs = FORMATS.flatMap((format) => SIZES.map((count) => runAlone(format, count, folder)));
    const packages = runs.flatMap((one) =>
      one.format === PACKAGE ? [{ ...one, byHand: packByHand(one.file, folder) }] : [],
    );
    const largest = packages.at(-1);
    const letter = runAlone('pdf', COMMENTS_IN_PDF, folder, '--plain');
    if (!largest) throw new Error('nothing was measured');
    const pace = largest.byHand.cpuSeconds / largest.cpuSeconds;
    const held = FORMATS.map((format) => runAlone(format, MOST_RECORDS, folder, '--held'));
    const memoryMb = Math.max(...held.map(({ peakMb }) => peakMb));
    const isInMemory = memoryMb <= MOST_MEMORY_MB;
    const isPdfInTime = letter.seconds <= MOST_PDF_SECONDS;
    const holds = pace >= LEAST_PACE && isInMemory && isPdfInTime;
    console.log(
      JSON.stringify({
        bench: 'export',
        figure: largest.cpuSeconds,
        floor: largest.byHand.cpuSeconds,
        ratio: round(pace),
        limit: LEAST_PACE,
        holds,
        details: {
          unit: 'seconds of processor',
          memory: {
            heldMb: Object.fromEntries(held.map(({ format, peakMb }) => [format, peakMb])),
            limitMb: MOST_MEMORY_MB,
            holds: isInMemory,
          },
          pdfOf600: { ...letter, limitSeconds: MOST_PDF_SECONDS, holds: isPdfInTime },
          byHand: packages.map(({ records, byHand }) => ({ records, ...byHand })),
          runs: runs.map((one) => ({ ...one, file: undefined })),
        },
      }),
    );
    return holds ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Run = OneRun & { readonly format: string; readonly file: string };

function runAlone(format: string, count: number, folder: string, ...more: string[]): Run {
  const file = join(folder, `${format.replace(':', '-')}-${count}`);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      YOUNG_AS_IN_A_PAGE,
      'scripts/run.mjs',
      'bench',
      'export',
      '--one',
      [format, ...more].join(''),
      String(count),
      file,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${format} ${count}: ${stderr}`);
  return { format, file, ...(JSON.parse(stdout) as OneRun) };
}

/** The same bytes, packed and hashed with the tools that everybody has. */
function packByHand(file: string, folder: string) {
  const script = `set -e; cd '${folder}'; rm -rf by-hand by-hand.zip; mkdir by-hand; cd by-hand; unzip -q '${file}'
TIMEFORMAT='%U %S %R'; time (zip -q -0 -r ../by-hand.zip .; find . -type f -print0 | xargs -0 sha256sum >/dev/null)`;
  const { stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [user = NaN, system = NaN, seconds = NaN] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { seconds, cpuSeconds: round(user + system) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

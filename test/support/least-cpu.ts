const TRIES = 3;

/**
 * Processor milliseconds that the work takes on this thread: the least of three, for whatever else the computer is busy
 * with only ever adds to it.
 */
export async function leastCpu(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < TRIES; i++) {
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

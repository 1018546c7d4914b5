import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const FOLDER = 'test/bench';

/**
 * `bench NAME`: runs test/bench/NAME.ts, which prints one object `{bench, figure, floor, ratio, limit, holds, details}`
 * and returns 0 when it holds, 1 when it does not. Without a name: which benches there are.
 */
export async function run([name, ...args]: string[]): Promise<number> {
  const benches = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
  if (!name) {
    console.log(benches.join('\n'));
    return 0;
  }
  if (!benches.includes(name)) {
    console.error(`There is no bench "${name}". There are: ${benches.join(', ')}.`);
    return 2;
  }
  // The runner that loaded this command is closed by now; each bench gets one of its own.
  const { module } = await runnerImport<{ run(args: string[]): Promise<number> }>(
    resolve(FOLDER, `${name}.ts`),
    { configFile: false, logLevel: 'error', resolve: { alias: { '@': resolve('.') } } },
  );
  return module.run(args);
}

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Runs scripts/commands/<name>.ts with the project's own modules and the same `@/` as everywhere else.
// A command exports `run(args: string[]): Promise<number>`; the number is the exit code.
const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`${root}scripts/commands/${name}.ts`, {
  configFile: false,
  logLevel: 'error',
  // Nothing of tsconfig.json is needed, and what it extends is missing until the first build.
  oxc: { tsconfig: false },
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
process.exitCode = await module.run(args);

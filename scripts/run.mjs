import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Runs scripts/commands/<name>.ts with the project's own modules and the same `@/` as everywhere else.
// A command exports `run(args: string[]): Promise<number>`; the number is the exit code.
const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`${root}scripts/commands/${name}.ts`, {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
process.exitCode = await module.run(args);

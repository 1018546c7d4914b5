import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundledNode, installPackages } from './ready/install-packages.mjs';

// Runs scripts/commands/<name>.ts with the project's own modules and the same `@/` as everywhere else.
// A command exports `run(args: string[]): Promise<number>`; the number is the exit code.
// In a clone where nothing has been installed, it installs what is needed first, and says so where no output is read.
const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

async function runCommand() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}scripts/commands/${name}.ts`, {
    configFile: false,
    logLevel: 'error',
    // Nothing of tsconfig.json is needed, and what it extends is missing until the first build.
    oxc: { tsconfig: false },
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  return module.run(args);
}

function installAndRun() {
  try {
    installPackages((line) => console.error(line));
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  return spawnSync(bundledNode(), process.argv.slice(1), { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = existsSync(`${root}node_modules/vite`) ? await runCommand() : installAndRun();

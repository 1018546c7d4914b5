import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

/** Bundles a module of the project into one classic script, minified as it is shipped. Nothing is written. */
export async function bundleScript(entry: string, minify = true): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: { write: false, minify, lib: { entry: resolve(entry), formats: ['iife'], name: 'bench' } },
  })) as Rollup.RollupOutput[];
  const code = built[0]?.output[0].code;
  if (!code) throw new Error(`${entry} gave no script`);
  return code;
}

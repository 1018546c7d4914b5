import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The platforms' adapters and the inspection of one page as one script for a browser; defines `bevaraInspect`. */
export async function bundleAdapters(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}scripts/inspect/inspect-page.ts`, formats: ['iife'], name: 'bevaraInspect' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk =
    bundle && 'output' in bundle ? bundle.output.find((file) => file.type === 'chunk') : undefined;
  if (!chunk || chunk.type !== 'chunk') throw new Error('The adapters could not be bundled.');
  return chunk.code;
}

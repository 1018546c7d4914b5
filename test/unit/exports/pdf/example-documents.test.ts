import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfFormat } from '@/utils/exports/pdf/create-pdf';
import { loadPolicy } from '@/utils/policies/load-policy';
import { has, preflight } from '@/test/support/exports/checkers';
import { makeExampleRecords } from '@/test/support/exports/example-records';
import { runExport } from '@/test/support/exports/run-export';

/** Kept, so that somebody can look at them. */
const FOLDER = 'demo-out/examples';
const PACKS = [
  ['se/kalmar', 'Innehåll'],
  ['se/nykvarn', 'Innehåll'],
  ['se/valdemarsvik', 'Innehåll'],
  ['se/vargarda', 'Innehåll'],
  ['no/sogne', 'Innhold'],
] as const;

describe('the documents of the five municipalities', () => {
  it.each(PACKS)(
    '%s: in its own language, with its name on every page, and PDF/A',
    async (pack, contents) => {
      const loaded = await loadPolicy(pack);
      if (!loaded.ok) throw new Error(pack);
      const { policy } = loaded.value;
      const language = policy.identity.documentLanguage === 'sv' ? 'sv' : 'nb';
      const { bytes } = await runExport(pdfFormat, makeExampleRecords(policy), {
        language,
        pack,
        organization: policy.identity.name,
      });
      mkdirSync(FOLDER, { recursive: true });
      const file = join(FOLDER, `${pack.replace('/', '-')}.pdf`);
      writeFileSync(file, bytes);
      if (has.preflight) expect(preflight([file])).toContain('is a valid PDF/A-1b file');
      if (!has.poppler) return;
      const pages = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).stdout.split('\f');
      pages.pop();
      expect(pages[1]).toContain(contents);
      const criteria = Object.entries(policy.registration.criteria);
      const words = pages.join(' ').replace(/\s+/g, ' ');
      expect(criteria.some(([, one]) => words.includes(one?.label ?? '\0'))).toBe(true);
      for (const [id] of [...criteria, ['becomes-case']]) expect(words).not.toContain(`${id} `);
      for (const page of pages.slice(1)) expect(page).toContain(policy.identity.name);
    },
  );
});

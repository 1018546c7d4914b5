import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

/** A folder of its own with the zip unpacked by `unzip`, which also checks it. */
export function unpack(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'bevara-export-'));
  writeFileSync(join(folder, 'package.zip'), bytes);
  execFileSync('unzip', ['-q', '-o', join(folder, 'package.zip'), '-d', join(folder, 'out')]);
  return join(folder, 'out');
}

/** What xmllint says: empty when every file holds the schema. */
export function validateXml(schema: string, files: readonly string[], catalog?: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, ...(catalog ? { XML_CATALOG_FILES: catalog } : {}) },
  });
  return status === 0 ? '' : stderr;
}

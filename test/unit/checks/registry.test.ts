import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/checks/check';
import { checks } from '@/utils/checks/registry';
import { runChecks } from '@/utils/checks/run-checks';
import { checksCatalogues } from '@/utils/i18n/catalogues/checks/checks-catalogues';

const settings = Object.fromEntries(checks.map(({ id }) => [id, { level: 'advisory' as const }]));
const draftOf = (text: string): Draft => ({
  text,
  language: 'sv',
  kind: 'post',
  platform: 'facebook',
  attachments: [],
  account: { name: 'Kalmar kommun', officialDomains: ['kalmar.se'], caseNumberPattern: null },
});

describe('the registry of checks', () => {
  it('holds every check of the folder', () => {
    const files = readdirSync('utils/checks').filter(
      (file) =>
        file.endsWith('.ts') && /: Check(?:<.*>)? = \{/su.test(readFileSync(`utils/checks/${file}`, 'utf8')),
    );
    expect(files.map((file) => file.slice(0, -3)).toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
  });

  it.each(checks.map(({ id }) => id))('%s has a name in the catalogue', (id) => {
    expect(checksCatalogues.en).toHaveProperty([`name.${id}`]);
  });
});

const hostile: Record<string, string> = {
  'sixty thousand characters': 'Hej du! Ring 070-174 06 05. '.repeat(2_200),
  'five hundred hashtags': '#vivillvarakalmar '.repeat(500),
  'right to left': 'مرحبا بكم في المدينة 123',
  'zero width': 'a\u200bb\u200d\u2060\ufeff',
  'emoji sequences': '👩‍👩‍👧‍👦🏳️‍🌈🇸🇪'.repeat(50),
  'lone surrogates': '\ud83d x \ude00',
  'pasted markup': '<img src=x onerror=alert(1)>',
  nothing: '',
};

describe('bad input', () => {
  it.each(Object.keys(hostile))('%s: every check looks, and quotes what stands there', (name) => {
    const text = hostile[name] ?? '';
    for (const { hasLooked, findings } of runChecks(draftOf(text), settings, checks)) {
      expect(hasLooked).toBe(true);
      for (const { quote, start, end, code } of findings) {
        expect(text.slice(start, end)).toBe(quote);
        expect(checksCatalogues.sv).toHaveProperty([code]);
      }
    }
  });

  it('a check that fails says that it could not look, and the rest goes on', () => {
    const broken = {
      ...checks[0]!,
      id: 'capitals',
      run: () => {
        throw new Error('broken');
      },
    };
    const results = runChecks(draftOf('Hej!!'), settings, [
      broken,
      ...checks.filter((c) => c.id === 'exclamation'),
    ]);
    expect(results.map(({ hasLooked }) => hasLooked)).toEqual([false, true]);
    expect(results[1]?.findings).toHaveLength(1);
  });
});

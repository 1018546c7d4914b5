import { defineConfig } from 'oxlint';
import { exceptions, rooms } from './scripts/lint/arrows.ts';

type RestrictedImports = ['error', { patterns: { group?: string[]; regex?: string; message: string }[] }];

function forbidAllBut(allowed: readonly string[], room: string) {
  const open = [room, ...allowed].map((path) => path.replace(/\.tsx?$/, ''));
  const rule: RestrictedImports = [
    'error',
    {
      patterns: [
        {
          group: ['@/**', ...open.flatMap((path) => [`!@/${path}`, `!@/${path}/**`])],
          message: `${room} may not import this room; see scripts/lint/arrows.ts.`,
        },
        { regex: '^\\.\\./', message: 'An import that leaves its folder begins with "@/".' },
      ],
    },
  ];
  return { 'no-restricted-imports': rule };
}

const bySpecificity = [...rooms].sort((a, b) => a.path.length - b.path.length);

export default defineConfig({
  plugins: ['typescript', 'import', 'react', 'unicorn', 'oxc'],
  categories: { correctness: 'error' },
  ignorePatterns: ['.output', '.wxt', 'node_modules', 'demo-out', '.cache'],
  rules: {
    'no-console': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  },
  overrides: [
    ...bySpecificity.map((room) => ({
      files: [/\.tsx?$/.test(room.path) ? room.path : `${room.path}/**`],
      rules: forbidAllBut(room.mayImport, room.path),
    })),
    ...exceptions.map((exception) => {
      const room = bySpecificity.findLast((r) => exception.file.startsWith(r.path));
      return {
        files: [exception.file],
        rules: forbidAllBut([...(room?.mayImport ?? []), exception.imports], room?.path ?? ''),
      };
    }),
    { files: ['*.config.ts', 'entrypoints/**'], rules: { 'import/no-default-export': 'off' } },
    { files: ['scripts/**', 'test/**', 'utils/log/**'], rules: { 'no-console': 'off' } },
    { files: ['test/**'], rules: { 'max-lines': 'off', 'typescript/no-non-null-assertion': 'off' } },
  ],
});

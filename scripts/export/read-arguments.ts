import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '@/utils/domain/language';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { ExportFormat } from '@/utils/exports/export-format';
import { exportFormats } from '@/utils/exports/registry';

/** What the command was asked for. */
export interface Arguments {
  readonly format: ExportFormat;
  readonly variant: string | undefined;
  readonly records: string;
  readonly out: string;
  readonly language: Language | null;
  readonly policy: string | null;
  readonly unit: string | null;
  readonly masks: string | null;
}

/** What others call our formats. */
const ALIASES: Readonly<Record<string, string>> = {
  bagit: 'bag',
  pdfa: 'pdf',
  excel: 'xlsx',
  email: 'eml',
  mail: 'eml',
  fiks: 'arkivmelding',
  html: 'print',
};

const FORMATS = exportFormats.map(({ id }) => id).join(', ');

export const USAGE = `Usage: npm run -s export -- --format F --records FILE.json --out DIR
  --format    ${exportFormats.map(({ id, variants }) => (variants ? `${id} (${variants.join(', ')})` : id)).join('; ')}
              What stands in brackets are forms: pdf-2a, bag-eark. Left out: the first.
  --records   our JSON export, or records of that form: {"records": [...]}, a list, or one on each line
              (utils/exports/json/schema.json)
  --out       the folder that the file is written to; a file that is there is never written over
  --language  ${LANGUAGES.join(', ')}; left out: the language of the policy
  --policy    a pack in policies/, such as se/nykvarn; left out: the one that the records name
  --unit      the service that hands over, for file names and letters
  --masks     FILE.json for --format disclosure: [{"recordId", "kind": "name|words|picture", "reason", "words" or "part", "area"}]
Letters that our own fonts lack are written by number here, as [U+05E9]; the page draws them with the computer's.`;

/** The arguments, or a sentence about what is wrong with them. */
export function readArguments(args: string[]): Result<Arguments, string> {
  const text = { type: 'string' } as const;
  const options = {
    format: text,
    records: text,
    out: text,
    language: text,
    policy: text,
    unit: text,
    masks: text,
  };
  const parsed = parse(args, options);
  if (typeof parsed === 'string') return fail(parsed);
  const { format: asked, records, out, language: tongue, policy = null, unit = null, masks = null } = parsed;
  if (!asked) return fail(`--format is missing. There are: ${FORMATS}.`);
  const found = findFormat(asked);
  if (typeof found === 'string') return fail(found);
  if (!records) return fail('--records is missing: the file with the records, as JSON.');
  if (!out) return fail('--out is missing: the folder that the file is to be written to.');
  const language = LANGUAGES.find((known) => known === tongue) ?? null;
  if (tongue && !language)
    return fail(`There is no language "${tongue}". There are: ${LANGUAGES.join(', ')}.`);
  return succeed({ ...found, records, out, language, policy, unit, masks });
}

function parse(args: string[], options: Record<string, { type: 'string' }>): Record<string, string> | string {
  try {
    return parseArgs({ args, options }).values as Record<string, string>;
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'The command was not understood.';
  }
}

/** `pdf`, `PDF/A`, `pdf-2a`, `bag-fgs`: a format and perhaps one of its forms. */
function findFormat(asked: string): Pick<Arguments, 'format' | 'variant'> | string {
  const plain = asked
    .trim()
    .toLowerCase()
    .replace('pdf/a', 'pdf')
    .replace(/^e-(ark|mail)/, 'e$1');
  const [name = '', ...rest] = plain.split(/[-/:]/);
  const format = exportFormats.find(({ id }) => id === (ALIASES[name] ?? name));
  if (!format) return `There is no format "${asked}". There are: ${FORMATS}.`;
  const variant = rest.join('-') || undefined;
  if (variant === undefined || format.variants?.includes(variant)) return { format, variant };
  const forms = format.variants ? `There are: ${format.variants.join(', ')}.` : 'It has only one.';
  return `There is no form "${variant}" of ${format.id}. ${forms}`;
}

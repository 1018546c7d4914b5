import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dueAt } from '@/utils/calendar/due-at';
import { answerPromiseSchema, serviceCalendarSchema } from '@/utils/domain/service-calendar';
import { deadlinesCatalogues } from '@/utils/i18n/catalogues/deadlines/deadlines-catalogues';
import { createTranslate } from '@/utils/i18n/translate';

const caseSchema = serviceCalendarSchema.extend({
  id: z.union([z.string(), z.number()]),
  receivedAt: z.string(),
  promise: answerPromiseSchema,
});

/** How each field is written. The schema's own messages name types; whoever mends a table needs an example. */
const FORMS: Readonly<Record<keyof typeof caseSchema.shape, string>> = {
  id: 'Give each line an id, a text or a number.',
  country: 'Write "SE" or "NO".',
  timeZone: 'Write a name such as "Europe/Stockholm".',
  serviceHours:
    'Write {"mon": [["08:00","12:00"],["13:00","16:30"]], …}: days mon to sun, times HH:MM, each closing after its opening, none overlapping.',
  closedDays: 'Write a list of dates, such as ["2026-12-28"].',
  halfDays: 'Write a list of dates, such as ["2026-12-23"].',
  receivedAt: 'Write a time such as "2026-11-20T15:00:00+01:00".',
  promise: 'Write {"workingDays": N} with N whole, 0 to 1000, or {"workingHours": N} with N from 0 to 10000.',
};

const explain = createTranslate('en', deadlinesCatalogues);

/**
 * `deadline --set FILE.jsonl`: answers each line of a table of receipts with `{id, due}` (issue 5, done-when 1).
 * A line that cannot be answered is named on stderr in a sentence and makes the exit code 1; the others are answered.
 */
export async function run(args: string[]): Promise<number> {
  const file = args[args.indexOf('--set') + 1];
  if (!args.includes('--set') || !file) {
    console.error('Give a table: npm run -s deadline -- --set FILE.jsonl');
    return 1;
  }
  const table = readTable(file);
  if (table === undefined) {
    console.error(`${file} cannot be read. Give a file with one case as JSON on each line.`);
    return 1;
  }
  let faults = 0;
  for (const [index, line] of table.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    if ('due' in answer) {
      console.log(JSON.stringify(answer));
    } else {
      faults += 1;
      console.error(`Line ${index + 1}: ${answer.fault}`);
    }
  }
  return faults === 0 ? 0 : 1;
}

function readTable(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function answerLine(line: string): { id: string | number; due: string } | { fault: string } {
  const parsed = caseSchema.safeParse(readJson(line));
  if (!parsed.success) return { fault: explainIssue(parsed.error.issues[0]?.path ?? []) };
  const { id, receivedAt, promise, ...calendar } = parsed.data;
  const due = dueAt(calendar, receivedAt, promise);
  return due.ok ? { id, due: due.value } : { fault: explain(`failure.${due.failure}`) };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function explainIssue(path: readonly PropertyKey[]): string {
  const field = Object.keys(FORMS).find((name): name is keyof typeof FORMS => name === path[0]);
  return field
    ? `${path.join('.')} is missing or cannot be read. ${FORMS[field]}`
    : 'this is not one case as JSON. Write {"id": …, "country": …, "timeZone": …, "serviceHours": …, "receivedAt": …, "promise": …} on one line.';
}

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
  let faults = 0;
  for (const [index, line] of readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
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

function answerLine(line: string): { id: string | number; due: string } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'this is not JSON.' };
  }
  const parsed = caseSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: `${issue?.path.join('.') || 'the line'} is not as it should be: ${issue?.message}.` };
  }
  const { id, receivedAt, promise, ...calendar } = parsed.data;
  const due = dueAt(calendar, receivedAt, promise);
  return due.ok ? { id, due: due.value } : { fault: explain(`failure.${due.failure}`) };
}

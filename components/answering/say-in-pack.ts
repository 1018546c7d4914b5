import type { AnsweringPolicy } from '@/utils/domain/answering';
import { createMomentFormat } from '@/utils/i18n/create-moment-format';

/** Today's date and the deadline as words in the pack's language and time zone; what a visitor is to read. */
export function sayInPack(
  { identity: { documentLanguage, timeZone } }: Pick<AnsweringPolicy, 'identity'>,
  { now, dueAt }: { readonly now: number; readonly dueAt: string | null },
): { readonly date: string; readonly deadline: string | null } {
  const say = (instant: number, options: Intl.DateTimeFormatOptions) =>
    createMomentFormat(documentLanguage, { timeZone, ...options })(instant);
  return {
    date: say(now, { dateStyle: 'long' }),
    deadline:
      dueAt === null
        ? null
        : say(Date.parse(dueAt), {
            weekday: 'long',
            day: 'numeric',
            month: 'long',
            hour: '2-digit',
            minute: '2-digit',
          }),
  };
}

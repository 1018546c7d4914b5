import type { Account } from '@/utils/domain/account';
import type { PlatformId } from '@/utils/domain/platform';
import type { SeenComment } from '@/utils/domain/seen-comment';

const MEDIUM: Readonly<Record<PlatformId, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  practice: 'Facebook',
};

/** The registration's title by the policy's template: `{author}`, `{medium}`, `{date}` (YYYY-MM-DD), `{account}`. */
export function suggestTitle(template: string, seen: SeenComment, account: Account, now: number): string {
  const fields: Readonly<Record<string, string>> = {
    author: seen.fields.authorName.value ?? '',
    medium: MEDIUM[seen.platform],
    date: toLocalDate(seen.fields.time.value ? Date.parse(seen.fields.time.value.from) : now),
    account: account.name,
  };
  return template.replace(/\{(\w+)\}/g, (field, name: string) => fields[name] ?? field).slice(0, 500);
}

/** The Swedish form of a date is the ISO one, in local time. */
function toLocalDate(instant: number): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(instant);
}

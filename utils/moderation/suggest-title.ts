import type { Account } from '@/utils/domain/account';
import { titleRegistration, type TitleTemplates } from '@/utils/domain/registration-title';
import type { SeenComment } from '@/utils/domain/seen-comment';
import { authorOf, isWrittenBy } from '@/utils/domain/written-by';

/** The title that is proposed for a comment as it stands on the page. */
export function suggestTitle(
  templates: TitleTemplates,
  { fields, platform }: SeenComment,
  account: Account,
  now: number,
): string {
  const at = fields.time.value ? Date.parse(fields.time.value.from) : now;
  return titleRegistration(templates, {
    author: fields.authorName.value,
    isByAccount: isWrittenBy(account, authorOf(fields)),
    platform,
    account: account.name,
    at,
  });
}

import type { PlatformId } from './platform';

const MEDIUM: Readonly<Record<PlatformId, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  practice: 'Facebook',
};

/** What a registration's title is made of. */
export interface TitleFacts {
  readonly author: string | null;
  /** Whether the account itself wrote it. */
  readonly isByAccount: boolean;
  readonly platform: PlatformId;
  /** The account it stands on. */
  readonly account: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The pack's templates: for what came in, and for what the account itself wrote. */
export interface TitleTemplates {
  readonly incoming: string;
  readonly reply: string;
}

/**
 * The registration's title by the pack's template: `{author}`, `{medium}`, `{date}` (YYYY-MM-DD, local time), `{account}`.
 * What the account itself wrote is no comment from somebody.
 */
export function titleRegistration(templates: TitleTemplates, facts: TitleFacts): string {
  const { author, isByAccount, platform, account, at } = facts;
  const fields = new Map([
    ['author', author ?? ''],
    ['medium', MEDIUM[platform]],
    // The Swedish form of a date is the ISO one.
    ['date', new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(at)],
    ['account', account],
  ]);
  const template = isByAccount ? templates.reply : templates.incoming;
  return template.replace(/\{(\w+)\}/g, (field, name: string) => fields.get(name) ?? field).slice(0, 500);
}

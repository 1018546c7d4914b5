/**
 * The provisions that comments are most often masked by: chapter and section of the Swedish act on public access and
 * secrecy (2009:400), section of the Norwegian act on public access (2006-05-19-16). Any other can be named.
 */
export const SECRECY_PROVISIONS = {
  SE: ['osl-21-1', 'osl-21-3', 'osl-21-7', 'osl-18-1', 'osl-23-1', 'osl-25-1', 'osl-26-1', 'osl-31-16'],
  NO: ['offl-13', 'offl-24', 'offl-26'],
} as const;

export type SecrecyCountry = keyof typeof SECRECY_PROVISIONS;

const SWEDISH = /^osl-(\d{1,2})-(\d{1,3}[a-z]?)$/;
const NORWEGIAN = /^offl-(\d{1,2}[a-z]?)$/;

/** `OSL 21 kap. 1 §` or `offl. § 13`, as both countries cite; null for what is no provision. */
export function citeProvision(id: string): string | null {
  const [, chapter, section] = SWEDISH.exec(id) ?? [];
  if (chapter && section) return `OSL ${chapter} kap. ${section.replace(/(?=[a-z])/, ' ')} §`;
  const [, only] = NORWEGIAN.exec(id) ?? [];
  return only ? `offl. § ${only.replace(/(?=[a-z])/, ' ')}` : null;
}

/** The provision that was typed, `27:1` or `14`, or null when it is none; a number and never a name. */
export function readProvision(typed: string, country: SecrecyCountry): string | null {
  const numbers = typed.toLowerCase().replace(/[§\s.]|kap/g, '');
  const id = country === 'SE' ? `osl-${numbers.replace(/[:,]/, '-')}` : `offl-${numbers}`;
  return citeProvision(id) ? id : null;
}

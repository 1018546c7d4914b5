/** What bag-info.txt says. All of it but the size stands in data/records.json too, which the signature covers. */
export interface BagFacts {
  /** The municipality, in words. */
  readonly organization: string;
  /** The day it was made where the municipality is, `YYYY-MM-DD`. */
  readonly day: string;
  readonly extensionVersion: string;
  /** The form that was chosen. */
  readonly contents: string;
  readonly records: number;
  readonly hasPractice: boolean;
  /** Bytes and files of the payload: `279164.12`. */
  readonly oxum: string;
}

/** The text of bag-info.txt (RFC 8493, 2.2.2): a label, a colon, a value. */
export function describeBag(facts: BagFacts): string {
  const fields = [
    ['Source-Organization', facts.organization],
    ['External-Description', 'Records of comments on social media, preserved before moderation'],
    ['Bagging-Date', facts.day],
    ['Bag-Software-Agent', `Bevara ${facts.extensionVersion}`],
    ['Payload-Oxum', facts.oxum],
    ['Bevara-Records', String(facts.records)],
    ['Bevara-Contents', facts.contents],
    ...(facts.hasPractice
      ? [['Bevara-Practice', 'Practice with fictional people; not public records'] as const]
      : []),
  ] as const;
  // A line break in a value would begin a label of its own.
  return fields
    .map(([label, value]) => `${label}: ${value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()}\n`)
    .join('');
}

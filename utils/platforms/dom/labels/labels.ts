import type { Language } from '@/utils/domain/language';
import type { PlatformId } from '@/utils/domain/platform';
import { en } from './en';
import type { Label, LabelThing, LanguageLabels } from './label';
import { nb } from './nb';
import { normalizeLabel } from '@/utils/platforms/dom/normalize-label';
import { sv } from './sv';

/** Every wording of all three languages. All are tried always: names on a page may be in another language than the page. */
export const LABELS: readonly Label[] = [...expand('en', en), ...expand('sv', sv), ...expand('nb', nb)];

function expand(language: Language, words: LanguageLabels): Label[] {
  return (Object.keys(words) as LabelThing[]).flatMap((thing) =>
    words[thing].map((wording) => ({
      ...wording,
      thing,
      language,
      normalized: normalizeLabel(wording.text),
    })),
  );
}

/** The same wordings, trusted: for a page whose words are our own, such as the practice page. */
export function trustLabels(labels: readonly Label[]): Label[] {
  return labels.map((label) => ({ ...label, certainty: 'verified' }));
}

/** What a success confirms, and is remembered by: `facebook/sv/item-delete:ta bort`. */
export function labelKey(platform: PlatformId, label: Label): string {
  return `${platform}/${label.language}/${label.thing}:${label.normalized}`;
}

import type { Policy } from '@/utils/domain/policy';
import type { PolicyChange } from '@/utils/domain/policy-change';
import type { OptionsKey } from '@/utils/i18n/catalogues/options/options-catalogues';
import { optionsCatalogues } from '@/utils/i18n/catalogues/options/options-catalogues';
import {
  policyPreviewCatalogues,
  type PolicyPreviewKey,
} from '@/utils/i18n/catalogues/policy-preview/policy-preview-catalogues';
import type { Translate } from '@/utils/i18n/translate';

export interface DescribedChange {
  /** First key of the path: `grounds`. */
  readonly part: string;
  /** The rule by its own label, else by its id. */
  readonly rule: string;
  /** Which value of the rule; empty when the whole rule came or went. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangeWords {
  readonly t: Translate<OptionsKey>;
  readonly say: Translate<PolicyPreviewKey>;
}

/** A change in words: what it is about, what holds now and what would hold then. */
export function describeChange(
  { path, before, after }: PolicyChange,
  packs: { readonly before: Policy; readonly after: Policy },
  words: ChangeWords,
): DescribedChange {
  const [part = '', ...rest] = path.split('.');
  const isWhole = isThing(before) || isThing(after);
  const key = rest.at(-1) ?? part;
  const inner = isWhole ? rest : rest.slice(0, -1);
  const label = nameRule(packs.after, part, inner) ?? nameRule(packs.before, part, inner);
  return {
    part,
    rule: label ?? nameKnown(part, inner, words) ?? inner.join(' › '),
    field: isWhole ? '' : (translateIfKnown(`field.${key}`, words.t) ?? key),
    before: describeValue(before, key, words),
    after: describeValue(after, key, words),
  };
}

function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The label or text of the innermost rule along the path. */
function nameRule(pack: Policy, part: string, keys: readonly string[]): string | null {
  let thing: unknown = (pack as Readonly<Record<string, unknown>>)[part];
  let name: string | null = null;
  for (const key of keys) {
    thing = isThing(thing) ? thing[key] : undefined;
    name = (part !== 'duties' && isThing(thing) ? describeThing(thing) : null) ?? name;
  }
  return name;
}

function describeThing(thing: Readonly<Record<string, unknown>>): string | null {
  const words = [thing['label'], thing['text'], thing['name'], thing['template']];
  return words.find((word): word is string => typeof word === 'string') ?? null;
}

function nameKnown(part: string, keys: readonly string[], { say }: ChangeWords): string | null {
  const id = keys.at(-1) ?? '';
  const key = part === 'duties' ? `duty.${id}` : `check.${id}`;
  return isKey(policyPreviewCatalogues.en, key) ? say(key) : null;
}

function describeValue(value: unknown, key: string, words: ChangeWords): string {
  if (value === undefined || value === null) return words.t('changes.nothing');
  if (typeof value === 'boolean') return words.t(value ? 'changes.yes' : 'changes.no');
  if (Array.isArray(value)) return value.map((item) => describeValue(item, key, words)).join(', ');
  if (isThing(value)) return describeThing(value) ?? JSON.stringify(value);
  const known = `${key === 'measures' ? 'measure' : key}.${String(value)}`;
  return isKey(policyPreviewCatalogues.en, known) ? words.say(known) : String(value);
}

function translateIfKnown(key: string, t: Translate<OptionsKey>): string | null {
  return isKey(optionsCatalogues.en, key) ? t(key) : null;
}

function isKey<T extends object>(catalogue: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(catalogue, key);
}

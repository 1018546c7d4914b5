import type { Language } from '@/utils/domain/language';

/** A text with `{name}` fields, or the forms a number takes in that language. `{count}` is written as the language does. */
export type Message = string | { readonly one: string; readonly other: string };
export type Catalogue<K extends string = string> = Readonly<Record<K, Message>>;
export type Catalogues<K extends string> = Readonly<Record<Language, Catalogue<K>>>;
export type Fields = Readonly<Record<string, string | number>>;
/** Returns the text in the chosen language. Fields are put in as they are; the result is text, never HTML. */
export type Translate<K extends string> = (key: K, fields?: Fields) => string;

/**
 * A translator over one area's three catalogues.
 * A plural message takes its form from `fields.count`. A field that is not given stays visible as `{name}`,
 * which a test over all catalogues turns into a failure.
 */
export function createTranslate<K extends string>(
  language: Language,
  catalogues: Catalogues<K>,
): Translate<K> {
  const catalogue = catalogues[language];
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, fields = {}) => {
    const message = catalogue[key];
    const form =
      typeof message === 'string'
        ? message
        : plural.select(Number(fields['count'])) === 'one'
          ? message.one
          : message.other;
    if (!form.includes('{')) return form;
    return form.replace(/\{(\w+)\}/g, (field, name: string) => {
      const value = fields[name];
      return value === undefined ? field : typeof value === 'number' ? number.format(value) : value;
    });
  };
}

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/domain/language';
import type { Catalogues, Message } from '@/utils/i18n/translate';

const modules = import.meta.glob<Record<string, Catalogues<string>>>(
  '../../../utils/i18n/catalogues/*/*-catalogues.ts',
  { eager: true },
);
const areas = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports)
    .filter(([, catalogues]) => typeof catalogues === 'object')
    .map(([name, catalogues]) => [`${path.split('/').at(-2)} ${name}`, catalogues] as const),
);

function forms(message: Message): string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function fieldsOf(message: Message): string[] {
  return [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
}

describe('catalogues', () => {
  it('are found', () => expect(areas.length).toBeGreaterThan(0));

  it.each(areas)('%s: the three languages say the same things', (_, catalogues) => {
    const keys = Object.keys(catalogues.en).sort();
    for (const language of LANGUAGES) {
      const catalogue = catalogues[language];
      expect(Object.keys(catalogue).sort()).toEqual(keys);
      for (const key of keys) {
        const message = catalogue[key] as Message;
        const english = catalogues.en[key] as Message;
        expect(fieldsOf(message), `${language} ${key}`).toEqual(fieldsOf(english));
        expect(typeof message, `${language} ${key}`).toBe(typeof english);
        for (const form of forms(message)) expect(form.trim(), `${language} ${key}`).not.toBe('');
      }
    }
  });
});

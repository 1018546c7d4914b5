import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { createTranslate } from '@/utils/i18n/translate';

const catalogue = { hello: 'Hello {name}', waiting: { one: '{count} waits', other: '{count} wait' } };
const catalogues = {
  en: catalogue,
  sv: { hello: 'Hej {name}', waiting: { one: '{count} väntar', other: '{count} väntar' } },
  nb: { hello: 'Hei {name}', waiting: { one: '{count} venter', other: '{count} venter' } },
};

describe('createTranslate', () => {
  it('puts fields in as plain text, once', () => {
    const t = createTranslate('sv', catalogues);
    expect(t('hello', { name: '<b>{count}</b>' })).toBe('Hej <b>{count}</b>');
  });

  it('leaves a field that was not given visible', () => {
    expect(createTranslate('en', catalogues)('hello')).toBe('Hello {name}');
  });

  it('chooses the form and writes the number as the language does', () => {
    const t = createTranslate('en', catalogues);
    expect([t('waiting', { count: 1 }), t('waiting', { count: 2000 })]).toEqual(['1 waits', '2,000 wait']);
    expect(createTranslate('sv', catalogues)('waiting', { count: 2000 })).toBe('2\u00a0000 väntar');
  });
});

describe('chooseLanguage', () => {
  it.each([
    ['en', null, ['de', 'fr']],
    ['nb', null, ['nn-NO', 'en']],
    ['nb', null, ['no']],
    ['sv', null, ['fi', 'sv-FI']],
    ['sv', 'sv', ['en']],
  ] as const)('gives %s for choice %s and browser %j', (expected, chosen, browser) => {
    expect(chooseLanguage(chosen, browser)).toBe(expected);
  });
});

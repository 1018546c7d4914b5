import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUserTexts } from '@/test/support/i18n/find-user-texts';
import { sourceFiles } from '@/test/support/source-files';

/** Words that are the same in every language, each with its reason. */
const SAME_EVERYWHERE: Readonly<Record<string, string>> = {
  Bevara: 'the name of the product',
  Esc: 'what stands on the key, in all three languages',
  Enter: 'what stands on the key, in all three languages',
};

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];
const isExcepted = (text: string) => wordsOf(text).every((word) => Object.hasOwn(SAME_EVERYWHERE, word));

describe('texts of the interface', () => {
  const texts = ['components', 'entrypoints', 'utils']
    .flatMap(sourceFiles)
    .flatMap((file) => findUserTexts(file, readFileSync(file, 'utf8')).map((found) => ({ file, ...found })));

  it('stand in the catalogues', () => {
    const outside = texts.filter(({ text }) => !isExcepted(text));
    expect(outside.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
  });

  it('need every exception that is named', () => {
    const used = new Set(texts.flatMap(({ text }) => wordsOf(text)));
    expect(Object.keys(SAME_EVERYWHERE).filter((word) => !used.has(word))).toEqual([]);
  });

  it('are not written into the pages before the language is known', () => {
    const pages = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => {
        const markup = readFileSync(`entrypoints/${name}`, 'utf8');
        return { name, text: markup.replace(/<!--.*?-->|<style.*?<\/style>|<[^>]*>/gs, ' ') };
      });
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter(({ text }) => !isExcepted(text))).toEqual([]);
  });
});

describe('a text outside the catalogues is found', () => {
  it.each([
    ['between tags', '<p>Hello</p>'],
    ['in braces', "<p>{'Hello'}</p>"],
    ['by condition', "<p>{isOpen ? 'Hello' : t('closed')}</p>"],
    ['as what may be there', "<p>{isOpen && 'Hello'}</p>"],
    ['around a value', '<p>{`Hello ${name}`}</p>'],
    ['in an attribute', '<img alt="Hello" />'],
    ['in an attribute by condition', "<button aria-label={isOpen ? 'Hello' : name} />"],
    ['set by hand', "button.setAttribute('aria-label', 'Hello')"],
    ['put into an element', "button.textContent = 'Hello'"],
    ['as a property', "create('button', { 'aria-label': 'Hello' })"],
  ])('%s', (_, code) => {
    expect(findUserTexts('view.tsx', `const x = ${code};`)).toEqual([{ line: 1, text: 'Hello' }]);
  });

  it.each([
    ['a key of a catalogue', "<p title={t('lead')}>{t('title')}</p>"],
    ['signs', '<p>– · 100 %</p>'],
    ['a class', '<p className="muted" id="lead" />'],
    ['a comparison', "<p>{kind === 'open' && t('open')}</p>"],
  ])('%s is none', (_, code) => {
    expect(findUserTexts('view.tsx', `const x = ${code};`)).toEqual([]);
  });
});

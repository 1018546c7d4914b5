import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/checks/check';
import { fail, succeed } from '@/utils/domain/result';
import type { SpellingCheck } from '@/utils/domain/spelling';
import type { Ask } from '@/utils/messaging/ask';
import { createLineSpelling } from '@/utils/publishing/spell-lines';

const draftOf = (text: string, language: Draft['language'] = 'sv'): Draft => ({
  text,
  language,
  kind: 'post',
  platform: 'facebook',
  attachments: [],
  account: { name: 'Kalmar kommun', officialDomains: [], caseNumberPattern: null },
});

/** A background that knows every word but those that begin with "fel". */
function open() {
  const asked: SpellingCheck[] = [];
  let isDown = false;
  const ask = (async (_: string, check: SpellingCheck) => {
    if (isDown) return fail({ code: 'spelling-failed', detail: null });
    asked.push(check);
    return succeed([...check.text.matchAll(/fel\p{L}*/gu)].map((m) => [m.index, m.index + m[0].length]));
  }) as unknown as Ask;
  const spell = createLineSpelling(ask);
  const read = async (text: string, language?: Draft['language'], words: string[] = []) => {
    const findings = await spell(draftOf(text, language), words);
    return findings && findings.map(({ start, end, quote }) => `${text.slice(start, end)}=${quote}`);
  };
  return { read, asked, goDown: (down: boolean) => (isDown = down) };
}

describe('spelling, line by line', () => {
  it('asks only about the line that has changed, and keeps what it knows of the others', async () => {
    const { read, asked } = open();
    expect(await read('en felt rad\nen annan rad')).toEqual(['felt=felt']);
    expect(await read('en felt rad\nen fela rad\n')).toEqual(['felt=felt', 'fela=fela']);
    expect(await read('före\nen felt rad\nen fela rad')).toEqual(['felt=felt', 'fela=fela']);
    expect(asked.map(({ text }) => text)).toEqual(['en felt rad\nen annan rad', 'en fela rad', 'före']);
  });

  it('asks nothing about a text that it knows, and nothing about one without a language', async () => {
    const { read, asked } = open();
    await read('samma felt\nsamma felt');
    expect(await read('samma felt\nsamma felt')).toEqual(['felt=felt', 'felt=felt']);
    expect(await read('1 2 3', null)).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.text).toBe('samma felt');
  });

  it('asks again when the language, the own words or a name elsewhere in the draft makes a difference', async () => {
    const { read, asked } = open();
    await read('Felix kommer');
    await read('Felix kommer', 'nb');
    await read('Felix kommer', 'sv', ['felix']);
    await read('Felix kommer\nhej på dig Felix');
    expect(asked.map(({ text }) => text)).toEqual([
      'Felix kommer',
      'Felix kommer',
      'Felix kommer',
      'Felix kommer\nhej på dig Felix',
    ]);
    expect(asked.at(-1)?.names).toEqual(['felix']);
  });

  it('could not look while nobody answers, and asks again at the next change', async () => {
    const { read, asked, goDown } = open();
    goDown(true);
    expect(await read('en felt rad')).toBeNull();
    goDown(false);
    expect(await read('en felt rad')).toEqual(['felt=felt']);
    expect(asked).toHaveLength(1);
  });

  it('holds sixty thousand characters and forgets no fault at their end', async () => {
    const { read } = open();
    const long = Array.from({ length: 2_500 }, (_, i) => `rad nummer ${i} i texten`).join('\n');
    expect(await read(`${long}\nfelt`)).toEqual(['felt=felt']);
    expect(await read(`${long}\nfelt och fela`)).toEqual(['felt=felt', 'fela=fela']);
  });
});

import { describe, expect, it } from 'vitest';
import { readShippedDictionary } from '@/test/support/checks/shipped-dictionaries';
import type { DraftLanguage } from '@/utils/checks/check';
import { createDictionaryShelf } from '@/utils/checks/spelling/dictionary-shelf';
import { findMisspellings } from '@/utils/checks/spelling/find-misspellings';

const account = { name: 'Kalmar kommun', officialDomains: ['kalmar.se'], caseNumberPattern: null };

function openShelf(fails: (path: string) => boolean = () => false) {
  const read: string[] = [];
  const shelf = createDictionaryShelf(async (path) => {
    read.push(path);
    if (fails(path)) throw new Error('gone');
    return readShippedDictionary(path);
  });
  const spell = async (text: string, language: DraftLanguage) => {
    const findings = await shelf.use([language, 'en'], (all) =>
      findMisspellings({ text, language, account }, [], all),
    );
    return findings.map(({ quote }) => quote);
  };
  return { shelf, spell, read };
}

describe('the shelf of dictionaries', () => {
  it('loads one language for a text that it knows all of', async () => {
    const { spell, read } = openShelf();
    expect(await spell('Hej! Biblioteket öppnar klockan tio.', 'sv')).toEqual([]);
    expect(await spell('Välkommen till badet.', 'sv')).toEqual([]);
    expect(read).toEqual(['sv/sv.aff', 'sv/sv.dic']);
  });

  it('loads English for a word that the language does not know', async () => {
    const { spell, read } = openShelf();
    expect(await spell('Vi har bibblioteket öppet hela dagen.', 'sv')).toEqual(['bibblioteket']);
    expect(read).toContain('en/en.dic');
    expect(read).not.toContain('nb/nb.dic');
  });

  it('leaves the other written Norwegian where it is until it is asked for', async () => {
    const { spell, read } = openShelf();
    expect(await spell('Biblioteket åpner klokka ti.', 'nb')).toEqual([]);
    expect(read).toEqual(['nb/nb.aff', 'nb/nb.dic']);
  });

  it('rejects while a dictionary cannot be loaded, and tries again', async () => {
    let isGone = true;
    const { spell } = openShelf(() => isGone);
    await expect(spell('Hej på dig!', 'sv')).rejects.toThrow('gone');
    isGone = false;
    expect(await spell('Hej på dig!', 'sv')).toEqual([]);
  });

  it('takes no page of an error for a dictionary', async () => {
    const shelf = createDictionaryShelf(async () => '<!doctype html><title>404</title>');
    await expect(shelf.use(['sv'], ({ sv }) => sv?.isKnown('hej'))).rejects.toThrow('no list of words');
  });
});

import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/checks/check';
import { checks } from '@/utils/checks/registry';
import { runChecks } from '@/utils/checks/run-checks';

const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  language: 'sv',
  kind: 'post',
  platform: 'facebook',
  attachments: [],
  account: { name: 'Kalmar kommun', officialDomains: ['kalmar.se'], caseNumberPattern: '\\d{4}/\\d{1,5}' },
  ...more,
});

function quotesOf(id: string, draft: Draft): string[] {
  const [result] = runChecks(draft, { [id]: { level: 'advisory' } }, checks);
  if (!result?.hasLooked) throw new Error(`${id} has not looked`);
  return result.findings.map(({ quote }) => quote);
}

const LONG = `Vi vill påminna om att ${'alla som har en båt vid bryggan och '.repeat(4)}en vän ska komma.`;

/** The right draft is as near the fault as a right one can be. */
const rows: readonly [id: string, right: string, wrong: string, quotes: readonly string[]][] = [
  ['identity-number', 'Ansökan 811218-9877 är en annan.', 'Kontakta Anna, 811218–9876.', ['811218–9876']],
  ['health', 'Välkommen till en föreläsning om cancer.', 'Karin Svensson har fått cancer.', ['cancer']],
  ['phone', 'Ring kontaktcenter på 0480-45 00 00.', 'Sms:a till Malin på 0701740612.', ['0701740612']],
  ['email', 'Skriv till info@kalmar.se.', 'Skriv till karin.ek@gmail.com.', ['karin.ek@gmail.com']],
  [
    'street-address',
    'Biblioteket på Björkvägen 14 är öppet.',
    'Familjen Persson bor på Björkvägen 14.',
    ['Björkvägen 14'],
  ],
  ['car-plate', 'Vi ses i sal KLM 48R.', 'Ägaren till bilen KLM 48R ombeds flytta den.', ['KLM 48R']],
  ['case-number', 'Säsongen 2025/2026 är slut.', 'Beslutet i 2025/441 är fattat.', ['2025/441']],
  ['person-remark', 'Det vore dumt att bada i dag.', 'Erik Johansson är inkompetent.', ['inkompetent']],
  ['political', 'Valet är den 13 september.', 'Rösta på Moderaterna på söndag.', ['Rösta på', 'Moderaterna']],
  ['bad-link', 'Läs på https://kalmar.se/bad.', 'Läs på htps://kalmar.se/bad.', ['htps://kalmar.se/bad.']],
  [
    'shortener',
    'Anmäl dig på https://kalmar.se/lager.',
    'Anmäl dig på https://bit.ly/3abc.',
    ['https://bit.ly/3abc'],
  ],
  ['missing-official-link', 'Läs mer på www.kalmar.se.', 'Läs mer på www.example.se.', ['']],
  ['plain-language', 'Skicka in din ansökan i god tid.', 'Ni ska erlägga avgift i god tid.', ['erlägga']],
  ['long-sentence', 'Vi vill påminna om att alla ska komma.', LONG, [LONG]],
  ['abbreviation', 'Till exempel på lördag.', 'Kom t.ex. på lördag.', ['t.ex.']],
  ['address-form', 'Du ska själv ansöka.', 'Den enskilde ska själv ansöka.', ['Den enskilde']],
  ['capitals', 'LSS och SFI har öppet.', 'VIKTIGT MEDDELANDE till alla.', ['VIKTIGT MEDDELANDE']],
  ['exclamation', 'Vi vann!', 'Vi vann!!!', ['!!!']],
  ['emoji', 'Badet är öppet 🏊 🍦', 'Badet 🏊 ☀️ 🍦 🎉 är öppet.', ['🏊 ☀️ 🍦 🎉']],
  ['hashtag-case', 'Kom! #ÖppetHus', 'Kom! #öppethus', ['#öppethus']],
  ['hashtag-count', '#Bad #Sol #Glass', '#Bad #Sol #Glass #Kalmar', ['#Bad #Sol #Glass #Kalmar']],
];

describe('each check by itself', () => {
  it.each(rows)('%s', (id, right, wrong, quotes) => {
    expect(quotesOf(id, draftOf(right))).toEqual([]);
    expect(quotesOf(id, draftOf(wrong))).toEqual(quotes);
  });

  it('alt-text-missing: a text of its own, not what the platform guessed', () => {
    const photo = (alt: string | null) => draftOf('Bad', { attachments: [{ kind: 'photo', alt }] });
    expect(quotesOf('alt-text-missing', photo('Barn badar'))).toEqual([]);
    expect(quotesOf('alt-text-missing', photo('Kan vara en bild av 2 personer'))).toHaveLength(1);
  });

  it('fit: what a reader must not miss stands before "see more"', () => {
    expect(quotesOf('fit', draftOf('Badet öppnar. '.repeat(40)))).toEqual([]);
    expect(quotesOf('fit', draftOf(`${'mycket '.repeat(100)}kort sagt.`))).not.toEqual([]);
  });

  it('duplicate: much like a post of the last days', () => {
    const text = 'På lördag klockan tio öppnar badet i Kalmar för alla som vill bada.';
    const other = 'Biblioteket har stängt på måndag för att personalen är på utbildning hela dagen.';
    expect(quotesOf('duplicate', draftOf(text, { earlier: [other] }))).toEqual([]);
    expect(quotesOf('duplicate', draftOf(text, { earlier: [other, `Nu! ${text}`] }))).toHaveLength(1);
  });

  it('political: titles of the elected only near an election', () => {
    const text = 'Kommunalrådet inviger bron.';
    expect(quotesOf('political', draftOf(text, { daysToElection: 200 }))).toEqual([]);
    expect(quotesOf('political', draftOf(text, { daysToElection: 20 }))).toEqual(['Kommunalrådet']);
  });
});

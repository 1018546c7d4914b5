import { beforeAll, describe, expect, it } from 'vitest';
import { loadShippedDictionaries } from '@/test/support/checks/shipped-dictionaries';
import type { DraftLanguage } from '@/utils/checks/check';
import { type Dictionaries, findMisspellings } from '@/utils/checks/spelling/find-misspellings';

const account = { name: 'Kalmar kommun', officialDomains: [], caseNumberPattern: null };
let dictionaries: Dictionaries;
beforeAll(async () => {
  dictionaries = await loadShippedDictionaries();
});

const find = (text: string, language: DraftLanguage) =>
  findMisspellings({ text, language, account }, [], dictionaries).map(({ quote }) => quote);

describe('spelling is rather silent than wrong', () => {
  it.each([
    ['sv', 'Vi har köpt en ny storduk till torget, ett fyrfackskärl och tio kvm gräs.'],
    ['nb', 'Bruk vår søknadsportal når du vil være med på fireløps og julegrantenning.'],
    ['nn', 'Foreldra har godkjenningsansvar for ungane i ei skulefritidsordning.'],
    ['en', 'Our cycleways and audiobooks are free, and the meeting is livestreamed today.'],
  ] as const)('what a dictionary lacks and what is near no other word stands: %s', (language, text) => {
    expect(find(text, language)).toEqual([]);
  });

  it.each([
    ['sv', 'Biblioteket har öpptet i dag för alla.', 'öpptet'],
    ['sv', 'Vi säljer hembakadebullar på torget i dag.', 'hembakadebullar'],
    ['sv', 'Den nya översiktplanen är klar i dag.', 'översiktplanen'],
    ['nb', 'Vi har desverre ikke plass til flere i dag.', 'desverre'],
    ['sv', 'Hela kommunenen är inbjuden till torget i dag.', 'kommunenen'],
    ['nn', 'Vi har biblotekket ope i dag.', 'biblotekket'],
    ['en', 'The librery opens at ten o’clock today.', 'librery'],
  ] as const)('a slip of the finger is found: %s, %s', (language, text, slip) => {
    expect(find(text, language)).toEqual([slip]);
  });

  it('a paragraph in another language is left alone, however near its words are to others', () => {
    expect(find('Du kan förtidsrösta på biblioteket med röstkort och legitimation.', 'en')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { describeDue } from '@/utils/calendar/describe-due';
import type { Language } from '@/utils/domain/language';

const now = '2026-11-23T09:00:00.000Z';

describe('describeDue', () => {
  it.each<[string, Language, string]>([
    ['2026-11-24T16:00:00+01:00', 'en', 'Answer by tomorrow 16:00'],
    ['2026-11-24T16:00:00+01:00', 'sv', 'Svara senast i morgon 16.00'],
    ['2026-11-24T16:00:00+01:00', 'nb', 'Svar innen i morgen 16.00'],
    ['2026-11-23T16:30:00+01:00', 'sv', 'Svara senast i dag 16.30'],
    ['2026-11-27T16:30:00+01:00', 'nb', 'Svar innen fredag 16.30'],
    ['2026-11-27T08:05:00+01:00', 'en', 'Answer by Friday 08:05'],
    ['2026-11-30T16:30:00+01:00', 'sv', 'Svara senast 30 november klockan 16.30'],
    ['2027-01-04T16:30:00+01:00', 'nb', 'Svar innen 4. januar 2027 klokken 16.30'],
    ['2026-11-20T16:30:00+01:00', 'en', 'Overdue since Friday 16:30'],
    ['2026-11-22T16:30:00+01:00', 'sv', 'Försenat sedan i går 16.30'],
    ['2026-11-23T09:30:00+01:00', 'nb', 'Forsinket siden i dag 09.30'],
    ['2026-11-20T16:30:00+01:00', 'sv', 'Försenat sedan i fredags 16.30'],
    ['2026-11-20T16:30:00+01:00', 'nb', 'Forsinket siden fredag 16.30'],
    ['2026-11-17T16:30:00+01:00', 'sv', 'Försenat sedan i tisdags 16.30'],
    ['2026-11-16T16:30:00+01:00', 'sv', 'Försenat sedan 16 november klockan 16.30'],
    ['2026-11-29T16:30:00+01:00', 'nb', 'Svar innen søndag 16.30'],
    ['2026-11-24T00:00:00+01:00', 'en', 'Answer by 24:00 today'],
    ['2026-11-30T00:00:00+01:00', 'sv', 'Svara senast söndag 24.00'],
    ['2027-01-01T00:00:00+01:00', 'nb', 'Svar innen 31. desember klokken 24.00'],
    ['2026-11-23T00:00:00+01:00', 'sv', 'Försenat sedan i går 24.00'],
    ['2026-10-01T16:30:00+02:00', 'en', 'Overdue since 1 October at 16:30'],
  ])('%s in %s: %s', (due, language, sentence) => {
    expect(describeDue(now, due, 'Europe/Stockholm', language)).toBe(sentence);
  });

  it('names the day as it is in the municipality, not in UTC', () => {
    const lateEvening = '2026-11-22T23:30:00.000Z';
    expect(describeDue(lateEvening, '2026-11-23T16:30:00+01:00', 'Europe/Oslo', 'en')).toBe(
      'Answer by 16:30 today',
    );
  });

  it('is not overdue until the deadline has passed', () => {
    const due = '2026-11-23T10:00:00+01:00';
    expect(describeDue(now, due, 'Europe/Stockholm', 'en')).toBe('Answer by 10:00 today');
    expect(describeDue('2026-11-23T09:00:00.001Z', due, 'Europe/Stockholm', 'en')).toBe(
      'Overdue since 10:00 today',
    );
  });

  it('counts days and not hours over the switch to summer time', () => {
    expect(describeDue('2026-03-28T22:30:00Z', '2026-03-30T08:00:00+02:00', 'Europe/Oslo', 'nb')).toBe(
      'Svar innen mandag 08.00',
    );
    expect(describeDue('2026-03-28T23:30:00Z', '2026-03-30T08:00:00+02:00', 'Europe/Oslo', 'nb')).toBe(
      'Svar innen i morgen 08.00',
    );
  });
});

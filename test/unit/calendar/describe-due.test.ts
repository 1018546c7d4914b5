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
});

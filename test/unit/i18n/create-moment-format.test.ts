import { describe, expect, it } from 'vitest';
import { createMomentFormat } from '@/utils/i18n/create-moment-format';

const OPTIONS: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Oslo',
};

describe('createMomentFormat', () => {
  it.each([
    ['sv', '2026-11-24T15:30:00Z', 'tisdag 24 november kl. 16.30'],
    ['nb', '2026-11-24T15:30:00Z', 'tirsdag 24. november kl. 16.30'],
    ['nn', '2026-11-24T15:30:00Z', 'tysdag 24. november kl. 16.30'],
    ['nn', '2026-11-21T07:05:00Z', 'laurdag 21. november kl. 08.05'],
    ['en', '2026-11-24T15:30:00Z', 'Tuesday 24 November at 16:30'],
  ] as const)('%s writes %s as %s', (language, moment, written) => {
    expect(createMomentFormat(language, OPTIONS)(Date.parse(moment))).toBe(written);
  });
});

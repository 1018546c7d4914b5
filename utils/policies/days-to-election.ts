const DAY = 86_400_000;

/**
 * When a country's people elect their parliament or municipal councils. Sweden: all on the second Sunday of September every
 * fourth year (vallagen 2005:837, 1 kap. 3 §; 2022, 2026). Norway: Storting and municipalities in turn, every second year, on a
 * Monday in September that the King in Council names (valgloven); it has been the second one.
 */
const ELECTIONS: Readonly<Record<string, { everyYears: number; from: number; weekday: number }>> = {
  SE: { everyYears: 4, from: 2022, weekday: 0 },
  NO: { everyYears: 2, from: 2023, weekday: 1 },
};

/** Whole days from the instant to the next ordinary election of the country (`SE`, `NO`), 0 on the day; null elsewhere. */
export function countDaysToElection(country: string, now: number): number | null {
  const election = ELECTIONS[country];
  if (!election) return null;
  const { everyYears, from, weekday } = election;
  const today = Math.floor(now / DAY);
  let year = new Date(now).getUTCFullYear();
  for (;;) {
    const day = secondOfSeptember(year, weekday);
    if ((year - from) % everyYears === 0 && day >= today) return day - today;
    year += 1;
  }
}

/** Days since 1970 of the second such weekday in September. */
function secondOfSeptember(year: number, weekday: number): number {
  const first = Date.UTC(year, 8, 1);
  const until = (weekday - new Date(first).getUTCDay() + 7) % 7;
  return first / DAY + until + 7;
}

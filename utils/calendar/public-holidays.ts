import { gregorianEaster } from 'date-easter';
import { Temporal } from 'temporal-polyfill';
import type { ServiceCalendar } from '@/utils/domain/service-calendar';

type Country = ServiceCalendar['country'];

/** How a holiday is found: month and day, days from Easter Sunday, or the Saturday in the week that begins on a date. */
type HolidayRule =
  { readonly date: MonthDay } | { readonly easter: number } | { readonly saturdayFrom: MonthDay };
type MonthDay = readonly [month: number, day: number];

/**
 * Public holidays as the statutes name them. Eves are not among them: a municipality declares those itself.
 * Sweden: lag (1989:253) om allmänna helgdagar. Norway: lov om helligdager og helligdagsfred (1995-02-24-12)
 * and lov om 1 og 17 mai (1947-04-26-1). Sundays in general are left to the service hours.
 */
const RULES: Readonly<Record<Country, readonly HolidayRule[]>> = {
  SE: [
    { date: [1, 1] },
    { date: [1, 6] },
    { easter: -2 },
    { easter: 0 },
    { easter: 1 },
    { date: [5, 1] },
    { easter: 39 },
    { easter: 49 },
    { date: [6, 6] },
    { saturdayFrom: [6, 20] },
    { saturdayFrom: [10, 31] },
    { date: [12, 25] },
    { date: [12, 26] },
  ],
  NO: [
    { date: [1, 1] },
    { easter: -3 },
    { easter: -2 },
    { easter: 0 },
    { easter: 1 },
    { date: [5, 1] },
    { date: [5, 17] },
    { easter: 39 },
    { easter: 49 },
    { easter: 50 },
    { date: [12, 25] },
    { date: [12, 26] },
  ],
};

const SATURDAY = 6;
const known = new Map<string, ReadonlySet<string>>();

/** The public holidays of a year, as YYYY-MM-DD. Right from 2005, when Sweden took its present ones. */
export function findPublicHolidays(country: Country, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const found = known.get(key) ?? new Set(RULES[country].map((rule) => placeHoliday(rule, year).toString()));
  known.set(key, found);
  return found;
}

function placeHoliday(rule: HolidayRule, year: number): Temporal.PlainDate {
  if ('easter' in rule) {
    return Temporal.PlainDate.from(gregorianEaster(year)).add({ days: rule.easter });
  }
  const [month, day] = 'date' in rule ? rule.date : rule.saturdayFrom;
  const first = Temporal.PlainDate.from({ year, month, day });
  if ('date' in rule) return first;
  return first.add({ days: (SATURDAY - first.dayOfWeek + 7) % 7 });
}

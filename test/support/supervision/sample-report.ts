import type { PendingComment } from '@/utils/domain/pending-comment';
import type { ServiceCalendar } from '@/utils/domain/service-calendar';
import type { Look, PostTime } from '@/utils/domain/supervision';
import type { SupervisionReport } from '@/utils/domain/supervision-report';
import { createAccountReport, type Material } from '@/utils/supervision/account-report';
import { makeAccount, RULES } from './make-material';

const DAY = 86_400_000;
const ZONE = 'Europe/Stockholm';
const office: [string, string][] = [['08:00', '16:30']];
const calendar: ServiceCalendar = {
  country: 'SE',
  timeZone: ZONE,
  serviceHours: { mon: office, tue: office, wed: office, thu: office, fri: office },
  closedDays: [],
  halfDays: [],
};
const NOW = Date.parse('2026-11-20T12:00:00.000Z');
const FIRST = Date.parse('2026-08-24T07:00:00.000Z');

/** Two accounts through an autumn: one well kept with a gap in October, one that nobody looks at any more. */
export function makeSampleReport(): SupervisionReport {
  const period = { from: '2026-08-21', until: '2026-11-20' };
  const frame = { period, today: '2026-11-20', now: NOW, timeZone: ZONE, rules: RULES, calendar };
  const leaves = [{ editor: 'Anna Berg', deputy: 'Bo Ek', from: '2026-10-12', until: '2026-10-16' }];
  const nothing: Material = { looks: [], posts: [], pending: [], records: [], leaves };
  const kept = makeAccount({
    addedAt: '2026-08-21T08:00:00.000Z',
    people: {
      responsible: 'Karin Lund',
      editor: 'Anna Berg',
      deputy: 'Bo Ek',
      credentialHolders: ['Anna Berg', 'Bo Ek'],
    },
  });
  const left = makeAccount({
    id: 'account-library',
    name: 'Biblioteket i Nykvarn',
    addedAt: '2026-11-02T08:00:00.000Z',
  });
  return {
    period,
    today: frame.today,
    timeZone: ZONE,
    municipality: 'Nykvarns kommun',
    rules: RULES,
    accounts: [
      createAccountReport(
        kept,
        { ...nothing, looks: makeLooks(), posts: makePosts(), pending: makePending() },
        frame,
      ),
      createAccountReport(
        left,
        { ...nothing, posts: [{ id: 'p', accountId: left.id, at: '2026-08-01T08:00:00.000Z' }] },
        frame,
      ),
    ].map((account) => ({
      ...account,
      registrations: account.account === kept ? 4 : 0,
      removals:
        account.account === kept
          ? [
              { groundId: 'insult', label: 'Personangrepp', count: 6 },
              { groundId: 'threat', label: 'Hot', count: 1 },
            ]
          : [],
    })),
  };
}

function makeLooks(): Look[] {
  const looks: Look[] = [];
  for (let at = FIRST; at < NOW; at += DAY) {
    const day = new Date(at);
    const date = day.toISOString().slice(0, 10);
    const isWeekend = day.getUTCDay() % 6 === 0;
    if (isWeekend || (date >= '2026-10-13' && date <= '2026-10-15') || date === '2026-11-04') continue;
    looks.push({
      id: `look-${date}`,
      platform: 'facebook',
      accountId: 'account-nykvarn',
      from: day.toISOString(),
      until: new Date(at + 540_000).toISOString(),
      seconds: 420,
      comments: 8 + (day.getUTCDate() % 9),
      oldest: new Date(at - 2 * DAY).toISOString(),
      newest: new Date(at - 3_000_000).toISOString(),
      by: day.getUTCDay() === 5 ? 'Bo Ek' : 'Anna Berg',
      how: date === '2026-11-18' ? 'hand' : 'page',
    });
  }
  return looks;
}

function makePosts(): PostTime[] {
  const perWeek = [3, 4, 2, 3, 5, 3, 1, 0, 3, 4, 3, 2, 3];
  return perWeek.flatMap((count, week) =>
    Array.from({ length: count }, (_, i) => ({
      id: `${week}-${i}`,
      accountId: 'account-nykvarn',
      at: new Date(FIRST + week * 7 * DAY + i * DAY).toISOString(),
    })),
  );
}

function makePending(): PendingComment[] {
  return Array.from({ length: 90 }, (_, i) => {
    const hour = [7, 8, 11, 12, 16, 18, 19, 20, 20, 21][(i * 7) % 10] ?? 8;
    const written = FIRST + ((i * 37) % 87) * DAY + (hour - 7) * 3_600_000;
    const from = new Date(written).toISOString();
    const answeredAt = new Date(written + (2 + ((i * 13) % 34)) * 3_600_000).toISOString();
    return {
      id: `facebook:${i}`,
      platform: 'facebook',
      accountId: 'account-nykvarn',
      commentId: String(i),
      threadId: String(i),
      permalink: null,
      authorName: null,
      text: null,
      written: i % 15 === 0 ? { from, until: new Date(written + DAY).toISOString() } : { from, until: from },
      seenAt: from,
      kind: 'question',
      reasons: ['asks'],
      dueAt: new Date(written + 30 * 3_600_000).toISOString(),
      steps: [{ id: `s${i}`, at: answeredAt, by: null, kind: 'answered', answeredAt, how: 'page' }],
    };
  });
}

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { BevaraDatabase } from '@/utils/records/database';
import { noteLook } from '@/utils/supervision/look-log';
import { readReport } from '@/utils/supervision/read-report';
import { makeAccount, makeLook, RULES } from '@/test/support/supervision/make-material';

const NOW = Date.parse('2026-11-20T12:00:00.000Z');
const by = { by: 'Anna', how: 'page', now: NOW } as const;
let db: BevaraDatabase;
beforeEach(() => {
  db = new BevaraDatabase(crypto.randomUUID());
});

const questionOf = (database: BevaraDatabase) => ({
  db: database,
  accounts: [makeAccount()],
  period: { from: '2026-11-01', until: '2026-11-30' },
  rules: RULES,
  calendar: null,
  municipality: 'Nykvarns kommun',
  timeZone: 'Europe/Stockholm',
  now: NOW,
});
const report = async () => {
  const read = await readReport(questionOf(db));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.accounts[0];
};

describe('an account that nobody ever looked at', () => {
  it('is as much behind in the report of a day as in that of a quarter', async () => {
    const states = [];
    for (const from of ['2026-11-20', '2026-09-01']) {
      const read = await readReport({
        ...questionOf(db),
        accounts: [{ ...makeAccount(), addedAt: '1970-01-01T00:00:00.000Z' }],
        period: { from, until: '2026-11-20' },
      });
      if (!read.ok) throw new Error(read.failure.code);
      states.push(read.value.accounts[0]?.duties.map(({ state }) => state));
    }
    expect(states).toEqual([
      ['missed', 'missed'],
      ['missed', 'missed'],
    ]);
  });
});

describe('the log of looking through', () => {
  it('lets a look grow, and a message that comes late or twice change nothing', async () => {
    const longer = makeLook({ until: '2026-11-20T08:10:00.000Z', seconds: 500, comments: 30 });
    for (const note of [makeLook(), longer, makeLook(), longer]) await noteLook(db, note, by);
    const looks = await db.looks.toArray();
    expect(looks).toHaveLength(1);
    expect(looks[0]).toMatchObject({ by: 'Anna', how: 'page', seconds: 500, comments: 30 });
  });

  it('keeps an own post once, and of a comment nothing', async () => {
    const posts = [{ key: '100', at: '2026-11-19T08:00:00.000Z' }];
    await noteLook(db, makeLook({ posts }), by);
    await noteLook(db, makeLook({ id: 'look-0002', posts }), by);
    expect(await db.postTimes.count()).toBe(1);
    const keys = new Set((await db.looks.toArray()).flatMap((look) => Object.keys(look)));
    expect([...keys].sort()).toEqual(
      [
        'accountId',
        'by',
        'comments',
        'from',
        'how',
        'id',
        'newest',
        'oldest',
        'platform',
        'seconds',
        'until',
      ].sort(),
    );
  });

  it('lets go of what is older than the report of a year needs', async () => {
    const old = { from: '2025-09-01T08:00:00.000Z', until: '2025-09-01T08:10:00.000Z' };
    await noteLook(db, makeLook({ id: 'look-old1', ...old }), by);
    await noteLook(db, makeLook(), by);
    expect((await db.looks.toArray()).map(({ id }) => id)).toEqual(['look-0001']);
  });

  it('counts no duty as done by a page that was only passed by, but by what is noted by hand', async () => {
    await noteLook(db, makeLook({ seconds: 5 }), by);
    expect((await report())?.lookedOn).toEqual([]);
    await noteLook(db, makeLook({ id: 'look-hand', seconds: 0, comments: 0 }), { ...by, how: 'hand' });
    const account = await report();
    expect(account?.lookedOn).toEqual(['2026-11-20']);
    expect(account?.looks).toHaveLength(2);
  });
});

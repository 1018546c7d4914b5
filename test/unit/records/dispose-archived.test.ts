import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CapturePurpose } from '@/utils/domain/capture-draft';
import type { Policy } from '@/utils/domain/policy';
import type { RemovalOutcome } from '@/utils/domain/removal';
import { digestShown } from '@/utils/domain/shown-comment';
import { finishCapture } from '@/utils/records/archive/finish-capture';
import { disposeRecord } from '@/utils/records/dispose-record';
import { listDisposals } from '@/utils/records/list-disposals';
import { noteExport } from '@/utils/records/note-export';
import { noteHandedOver } from '@/utils/records/note-handed-over';
import { noteRemoval } from '@/utils/records/note-removal';
import { findHead } from '@/utils/records/chain';
import { declineRegistration, registerRecord } from '@/utils/records/register-record';
import { reopenRegistration } from '@/utils/records/reopen-registration';
import { saveCapture } from '@/utils/records/save-capture';
import { withdrawHandedOver } from '@/utils/records/withdraw-handed-over';
import { beginWithScreens } from '@/test/support/records/make-capture';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

type Rule = Policy['retention'][string];
type Trigger = Rule['trigger'];

/** As Nykvarn's pack asks for, once the municipality has filled in place, decision and period. */
const ruleOf = (trigger: Trigger, change: Partial<Rule> = {}): Rule => ({
  label: 'Kommentarer',
  kinds: ['comment', 'removed-comment'],
  schedule: 'Plan 3.2',
  decision: { authority: 'KS', date: '2026-01-01', number: '§ 7' },
  period: 'P30D',
  trigger,
  action: 'dispose',
  hasHold: false,
  needsArchiveCapture: true,
  conditions: [],
  answers: [],
  ...change,
});
const LATER = Date.parse('2027-03-01T00:00:00.000Z');
const REMOVAL = makeDraft().purpose.removal;
const REQUEST: CapturePurpose['registration'] = {
  registrationId: '00000000-0000-4000-8000-0000000000aa',
  title: 'Kommentar',
  criterionId: 'becomes-case',
  caseNumber: null,
  isConfidential: false,
  note: '',
};

/** A comment in the store and what may happen to it; each step takes place on the day that is given. */
async function storeComment(purpose: Partial<CapturePurpose> = {}) {
  let today = '2026-09-01';
  const store = makeStore({ clock: () => Date.parse(`${today}T12:00:00.000Z`) });
  const { db, clock } = store;
  const draft = makeDraft({ purpose: { removal: null, registration: null, ...purpose } });
  const { recordId, account } = draft;
  expect((await saveCapture(store, draft)).ok).toBe(true);
  const by = { recordId, editorId: 'e-1' };
  const makeFile = async (day: string, id: string, faults = 0, meanwhile?: () => Promise<unknown>) => {
    const asOf = await findHead(db);
    await meanwhile?.();
    today = day;
    await noteExport(db, clock, {
      exportId: `x-${day}`,
      recordIds: [id],
      asOf,
      format: 'pdf',
      faults: new Map([[id, faults]]),
      sha256: 'c'.repeat(64),
      editorId: 'e-1',
    });
  };
  const sayItIsThere = async (day: string, file = day) => {
    today = day;
    expect((await noteHandedOver(db, clock, { exportId: `x-${file}`, editorId: 'e-1' })).ok).toBe(true);
  };
  const takeItBack = async (day: string, file: string) => {
    today = day;
    const withdrawal = { eventId: `back-${day}`, exportId: `x-${file}`, editorId: 'e-1' };
    expect((await withdrawHandedOver(db, clock, { ...withdrawal, reason: 'said-by-mistake' })).ok).toBe(true);
  };
  const handOver = async (day: string, id: string, faults = 0) => {
    await makeFile(day, id, faults);
    await sayItIsThere(day);
  };
  return {
    db,
    recordId,
    /** `meanwhile`: what is done between its first and its last byte. */
    makeFile: (day: string, meanwhile?: () => Promise<unknown>) => makeFile(day, recordId, 0, meanwhile),
    sayItIsThere,
    takeItBack,
    handOver: (day: string, faults = 0) => handOver(day, recordId, faults),
    /** An archive capture that shows the comment, saved for the archive the day after. */
    async capturePage(day: string, faults = 0) {
      today = day;
      const { id } = await beginWithScreens(
        db,
        1,
        { id: `capture-${day}`, startedAt: `${day}T09:00:00.000Z`, account },
        { shown: [(await digestShown(draft.fields.commentId.value, draft.fields)) ?? ''] },
      );
      await finishCapture(db, clock, { id, end: 'bottom' });
      await handOver(day, id, faults);
    },
    async remove(day: string, kind: 'removed' | 'hidden' | 'undone' | 'unconfirmed' = 'removed') {
      today = day;
      const outcome = (
        kind === 'undone'
          ? { kind }
          : kind === 'unconfirmed'
            ? { kind, step: 'verify' }
            : { kind, how: 'driven' }
      ) as RemovalOutcome;
      const noted = await noteRemoval(db, clock, {
        eventId: `remove-${day}`,
        recordId,
        measure: 'delete',
        groundId: 'insult',
        outcome,
      });
      expect(noted.ok).toBe(true);
    },
    async register(day: string) {
      today = day;
      const entry = { number: '2026-0456', registeredAt: day, officer: 'Rut', caseNumber: null, replies: [] };
      expect((await registerRecord(db, clock, { ...by, ...entry, eventId: `register-${day}` })).ok).toBe(
        true,
      );
    },
    async decline(day: string) {
      today = day;
      expect((await declineRegistration(db, clock, { ...by, eventId: `decline-${day}` })).ok).toBe(true);
    },
    async reopen(day: string) {
      today = day;
      const order = { ...by, eventId: `reopen-${day}`, reason: 'typing-error' } as const;
      expect((await reopenRegistration(db, clock, order)).ok).toBe(true);
    },
    /** What the list says of it; disposing of it must do the same. */
    async say(trigger: Trigger, now = LATER, change: Partial<Rule> = {}) {
      const retention = { comment: ruleOf(trigger, change) };
      const listed = await listDisposals(db, retention, now, () => undefined);
      const says = listed.ok
        ? listed.value.find(({ recordIds }) => recordIds.includes(recordId))?.says
        : null;
      const disposed = await disposeRecord(db, () => now, {
        ...by,
        eventId: 'dispose-1',
        rule: 'comment',
        policy: { id: 'se/prov', version: '1', hash: 'f'.repeat(64) },
        retention,
        confirmed: 0,
      });
      expect(disposed.ok).toBe(says?.kind === 'may');
      expect(await db.records.where('id').equals(recordId).count()).toBe(disposed.ok ? 0 : 1);
      return says?.kind === 'not-yet' ? `from ${says.from.slice(0, 10)}` : says?.kind;
    },
  };
}

describe('an ordinary comment that an archive capture shows', () => {
  it('is archived by it, and its period runs from the day the capture was saved', async () => {
    const comment = await storeComment();
    await comment.capturePage('2026-11-01');
    expect(await comment.say('archive-capture', Date.parse('2026-11-20T00:00:00.000Z'))).toBe(
      'from 2026-12-01',
    );
    expect(await comment.say('archive-capture')).toBe('may');
  });

  it('is so too when the registrar declined it, or its removal was undone in time', async () => {
    const declined = await storeComment({ registration: REQUEST });
    await declined.decline('2026-09-02');
    await declined.capturePage('2026-11-01');
    expect(await declined.say('archive-capture')).toBe('may');

    const kept = await storeComment({ removal: REMOVAL });
    await kept.remove('2026-09-01', 'undone');
    await kept.capturePage('2026-11-01');
    expect(await kept.say('archive-capture')).toBe('may');
  });
});

describe('a registered comment (NYK-15, NYK-19)', () => {
  it.each(['captured', 'archive-capture', 'removed'] as const)(
    'goes by no rule about what is %s, whatever was archived',
    async (trigger) => {
      const comment = await storeComment({ registration: REQUEST });
      await comment.register('2026-09-02');
      await comment.capturePage('2026-11-01');
      await comment.handOver('2026-11-02');
      expect(await comment.say(trigger)).toBe('registered');
    },
  );

  it('goes by a rule about what is registered only once it was handed over itself, after it was registered', async () => {
    const comment = await storeComment({ registration: REQUEST });
    await comment.handOver('2026-09-01');
    await comment.register('2026-09-02');
    await comment.capturePage('2026-11-01');
    expect(await comment.say('registered')).toBe('needs-export');
    expect(await comment.say('registered', LATER, { needsArchiveCapture: false })).toBe('needs-export');
    await comment.handOver('2026-12-01');
    expect(await comment.say('registered')).toBe('may');
  });
});

describe('a removed comment', () => {
  it.each(['removed', 'hidden', 'unconfirmed'] as const)(
    'that is %s is archived by no picture of the page from before, only by its own hand-over',
    async (outcome) => {
      const comment = await storeComment({ removal: REMOVAL });
      await comment.capturePage('2026-11-01');
      await comment.remove('2026-11-25', outcome);
      expect(await comment.say('archive-capture')).toBe('needs-export');
      await comment.handOver('2026-12-01');
      expect(await comment.say('archive-capture')).toBe('may');
    },
  );

  it('that was handed over before the removal keeps its whole period after it', async () => {
    const comment = await storeComment({ removal: REMOVAL });
    await comment.handOver('2026-09-02');
    await comment.remove('2026-11-25');
    expect(await comment.say('archive-capture', Date.parse('2026-12-20T00:00:00.000Z'))).toBe(
      'from 2026-12-25',
    );
    expect(await comment.say('archive-capture')).toBe('may');
  });
});

describe('a comment whose removal is under way', () => {
  it('is disposed of by no rule, not even at once, until it is known how the removal ended (NYK-14)', async () => {
    const comment = await storeComment({ removal: REMOVAL });
    await comment.handOver('2026-09-02');
    const atOnce = { period: 'no-longer-current', needsArchiveCapture: false } as const;
    expect(await comment.say('captured', LATER, atOnce)).toBe('removing');
    await comment.remove('2026-09-03');
    expect(await comment.say('captured', LATER, atOnce)).toBe('may');
  });
});

describe('what left with a part damaged or missing', () => {
  it('has not left whole: neither the record itself nor a capture that shows it counts as archived', async () => {
    const comment = await storeComment();
    await comment.handOver('2026-10-01', 1);
    await comment.capturePage('2026-11-01', 1);
    expect(await comment.say('archive-capture')).toBe('needs-archive');
    await comment.handOver('2026-12-01');
    expect(await comment.say('archive-capture')).toBe('may');
  });

  it('nor has what left before such parts were counted', async () => {
    const comment = await storeComment();
    await comment.handOver('2026-10-01');
    const data = { exportId: 'x-1', format: 'pdf', sha256: 'c'.repeat(64) };
    await comment.db.events.filter(({ type }) => type === 'exported').modify({ data });
    expect(await comment.say('archive-capture')).toBe('needs-archive');
  });
});

describe('a file that was made', () => {
  it('archives nothing until an editor has said that it is where it belongs', async () => {
    const comment = await storeComment();
    await comment.makeFile('2026-11-01');
    expect(await comment.say('captured')).toBe('needs-archive');
    await comment.sayItIsThere('2026-11-03', '2026-11-01');
    expect(await comment.say('archive-capture', Date.parse('2026-11-20T00:00:00.000Z'))).toBe(
      'from 2026-12-03',
    );
    expect(await comment.say('captured')).toBe('may');
  });

  it('archives nothing once the word that it is there was taken back, until it is given anew', async () => {
    const comment = await storeComment();
    await comment.handOver('2026-11-01');
    await comment.takeItBack('2026-11-02', '2026-11-01');
    expect(await comment.say('captured')).toBe('needs-archive');
    await comment.sayItIsThere('2026-11-03', '2026-11-01');
    expect(await comment.say('archive-capture', Date.parse('2026-11-20T00:00:00.000Z'))).toBe(
      'from 2026-12-03',
    );
    await comment.takeItBack('2026-11-04', '2026-11-01');
    expect(await comment.say('captured')).toBe('needs-archive');
  });

  it('stands for the record when the word on another file alone was taken back', async () => {
    const comment = await storeComment();
    await comment.handOver('2026-11-01');
    await comment.handOver('2026-11-02');
    await comment.takeItBack('2026-11-03', '2026-11-02');
    expect(await comment.say('captured')).toBe('may');
  });

  it('of a capture archives what it shows no more, once the word on it was taken back', async () => {
    const comment = await storeComment();
    await comment.capturePage('2026-11-01');
    await comment.takeItBack('2026-11-02', '2026-11-01');
    expect(await comment.say('archive-capture')).toBe('needs-archive');
    await comment.sayItIsThere('2026-11-03', '2026-11-01');
    expect(await comment.say('archive-capture')).toBe('may');
  });

  it('that was being written while the comment was registered does not tell of that', async () => {
    const comment = await storeComment({ registration: REQUEST });
    await comment.makeFile('2026-11-03', () => comment.register('2026-11-02'));
    await comment.sayItIsThere('2026-11-04', '2026-11-03');
    expect(await comment.say('registered')).toBe('needs-export');
  });

  it('before the comment was registered does not tell of that, whenever it is said to be there', async () => {
    const comment = await storeComment({ registration: REQUEST });
    await comment.makeFile('2026-11-01');
    await comment.register('2026-11-02');
    await comment.sayItIsThere('2026-11-03', '2026-11-01');
    expect(await comment.say('registered')).toBe('needs-export');
    await comment.handOver('2026-11-04');
    expect(await comment.say('registered')).toBe('may');
  });

  it('that tells of an entry which was taken back since counts no more, whatever was entered instead', async () => {
    const registered = await storeComment({ registration: REQUEST });
    const declined = await storeComment({ registration: REQUEST });
    for (const comment of [registered, declined]) {
      await comment.register('2026-11-01');
      await comment.handOver('2026-11-02');
      await comment.reopen('2026-11-03');
      expect(await comment.say('registered')).toBe('requested');
    }
    await registered.register('2026-11-04');
    expect(await registered.say('registered')).toBe('needs-export');
    await registered.handOver('2026-11-05');
    expect(await registered.say('registered')).toBe('may');

    await declined.decline('2026-11-04');
    expect(await declined.say('archive-capture')).toBe('needs-archive');
    await declined.handOver('2026-11-05');
    expect(await declined.say('archive-capture')).toBe('may');
  });

  it('of what is no longer registered starts no period that runs from its registration', async () => {
    const comment = await storeComment({ registration: REQUEST });
    await comment.register('2026-11-01');
    await comment.reopen('2026-11-03');
    await comment.decline('2026-11-04');
    await comment.handOver('2026-11-05');
    expect(await comment.say('registered')).toBe('from ');
  });

  it('that nobody made cannot be said to be there; saying it twice is one event', async () => {
    const { db, makeFile, sayItIsThere, recordId } = await storeComment();
    expect(await noteHandedOver(db, Date.now, { exportId: 'x', editorId: 'e-1' })).toMatchObject({
      failure: { code: 'unknown-record' },
    });
    await makeFile('2026-11-01');
    await sayItIsThere('2026-11-01');
    await sayItIsThere('2026-11-02', '2026-11-01');
    const events = await db.events.where('recordId').equals(recordId).sortBy('seq');
    expect(events.filter(({ type }) => type === 'handed-over')).toMatchObject([
      { editorId: 'e-1', data: { exportId: 'x-2026-11-01', format: 'pdf', faults: 0 } },
    ]);
  });
});

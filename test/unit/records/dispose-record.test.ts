import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CaptureEnd } from '@/utils/domain/archive-capture';
import type { CaptureDraft } from '@/utils/domain/capture-draft';
import type { Policy } from '@/utils/domain/policy';
import type { Registration } from '@/utils/domain/registration';
import { observed } from '@/utils/domain/observed';
import { digestShown } from '@/utils/domain/shown-comment';
import { verifyChain } from '@/utils/records/chain';
import { findCoveredAt, listCovers } from '@/utils/records/archive/covers';
import { finishCapture } from '@/utils/records/archive/finish-capture';
import { disposeRecord } from '@/utils/records/dispose-record';
import { describeForDisposal } from '@/utils/records/describe-for-disposal';
import { mayDispose } from '@/utils/records/may-dispose';
import { listDisposals } from '@/utils/records/list-disposals';
import { handOver } from '@/test/support/records/hand-over';
import { recognizePackage } from '@/utils/records/recognize-package';
import { saveCapture } from '@/utils/records/save-capture';
import { beginWithScreens } from '@/test/support/records/make-capture';
import { makeDraft } from '@/test/support/records/make-draft';
import { makeStore } from '@/test/support/records/make-store';

type Rule = Policy['retention'][string];
const RULE: Rule = {
  label: 'Kommentarer',
  kinds: ['comment'],
  schedule: 'Plan 4.2',
  decision: { authority: 'KS', date: '2026-01-01', number: '§ 7' },
  period: 'P30D',
  trigger: 'captured',
  action: 'dispose',
  hasHold: false,
  needsArchiveCapture: false,
  conditions: ['Insynen åsidosätts inte', 'Saknar värde'],
  answers: [],
};
const NO_PURPOSE = { removal: null, registration: null };
const policy = { id: 'se/prov', version: '1', hash: 'f'.repeat(64) };
const LATER = Date.parse('2027-01-01T00:00:00.000Z');
const later = () => LATER;

async function storeOne(changes: Partial<CaptureDraft> = {}) {
  const store = makeStore();
  const draft = makeDraft({ purpose: NO_PURPOSE, ...changes });
  await saveCapture(store, draft);
  const { db } = store;
  const read = async () =>
    describeForDisposal(
      (await db.records.get(draft.recordId))!,
      await db.events.where('recordId').equals(draft.recordId).sortBy('seq'),
      findCoveredAt(await listCovers(db), (await db.records.get(draft.recordId))!),
    );
  const order = {
    eventId: 'dispose-1',
    recordId: draft.recordId,
    editorId: 'e-1',
    rule: 'comment',
    policy,
    confirmed: 2,
  };
  const exportAs = (format: string) =>
    handOver(db, store.clock, {
      exportId: `x-${format}`,
      recordIds: [draft.recordId],
      asOf: 1_000,
      format,
      sha256: format.padEnd(64, '0'),
      editorId: 'e-1',
    });
  return { ...store, draft, read, order, exportAs };
}

describe('whether a record may be disposed of', () => {
  it('only by a rule with place, decision and a period that has run out', async () => {
    const record = await (await storeOne()).read();
    const kindOf = (change: Partial<Rule>, now = LATER) =>
      mayDispose({ comment: { ...RULE, ...change } }, record, now).kind;
    expect(kindOf({})).toBe('may');
    expect(kindOf({}, Date.parse(record.record.capturedAt) + 1_000)).toBe('not-yet');
    expect(kindOf({ trigger: 'registered' })).toBe('not-yet');
    expect(kindOf({ schedule: undefined })).toBe('undecided');
    expect(kindOf({ decision: undefined })).toBe('undecided');
    expect(kindOf({ hasHold: true })).toBe('hold');
    expect(kindOf({ action: 'preserve' })).toBe('preserve');
    expect(kindOf({ kinds: ['removed-comment'] })).toBe('no-rule');
  });

  it('a receipt, a consent and an outgoing reply follow their own rules and not that of comments', async () => {
    const { record, ...rest } = await (await storeOne()).read();
    const kindOf = (change: object, kinds: Rule['kinds']) =>
      mayDispose({ one: { ...RULE, kinds } }, { ...rest, record: { ...record, ...change } }, LATER).kind;
    expect(kindOf({ kind: 'consent-note' }, ['comment'])).toBe('no-rule');
    expect(kindOf({ kind: 'consent-note' }, ['consent'])).toBe('may');
    expect(kindOf({ kind: 'publication-receipt' }, ['checklist-receipt'])).toBe('may');
    const outgoing = { registration: { ...record.registration!, direction: 'outgoing' } };
    expect(kindOf(outgoing, ['comment'])).toBe('no-rule');
    expect(kindOf(outgoing, ['reply'])).toBe('may');
    expect(kindOf({ isConfidential: true }, ['comment'])).toBe('no-rule');
  });

  it('not while it waits for the registrar; what the registrar declined goes by its rule', async () => {
    const { record, ...rest } = await (await storeOne()).read();
    const kindOf = (state: string, change: Partial<Rule> = {}) =>
      mayDispose(
        { one: { ...RULE, ...change } },
        { ...rest, record: { ...record, registration: { state, direction: 'incoming' } as Registration } },
        LATER,
      ).kind;
    expect(kindOf('requested')).toBe('requested');
    expect(kindOf('requested', { trigger: 'registered' })).toBe('requested');
    expect(kindOf('declined')).toBe('may');
  });

  it('where the archive comes first, a list, a print or a copy for disclosure is not enough', async () => {
    const { read, exportAs } = await storeOne();
    const retention = { comment: { ...RULE, needsArchiveCapture: true } };
    for (const format of ['csv', 'xlsx', 'json', 'eml', 'print', 'disclosure']) await exportAs(format);
    expect(mayDispose(retention, await read(), LATER).kind).toBe('needs-archive');
    await exportAs('fgs');
    expect(mayDispose(retention, await read(), LATER).kind).toBe('may');
  });
});

describe('the list of what may go', () => {
  it('gathers every record by what the schedule says, the oldest first, and tells the earliest day of the rest', async () => {
    const store = await storeOne();
    const drafts = ['2026-09-03', '2026-09-02', '2026-12-20', '2026-12-10'].map((day) =>
      makeDraft({ capturedAt: `${day}T10:00:00.000Z`, purpose: NO_PURPOSE }),
    );
    for (const draft of drafts) await saveCapture(store, draft);
    const [third, second, late, soon] = drafts.map(({ recordId }) => recordId);
    const looked: number[] = [];
    const listed = await listDisposals(store.db, { comment: RULE }, LATER, (count) => looked.push(count));
    expect(looked).toEqual([5]);
    expect(listed).toMatchObject({
      ok: true,
      value: [
        { says: { kind: 'may', rule: 'comment' }, recordIds: [store.draft.recordId, second, third] },
        { says: { kind: 'not-yet', from: '2027-01-09T10:00:00.000Z' }, recordIds: [soon, late] },
      ],
    });
  });
});

describe('where the archive comes first, an archive capture of the page', () => {
  const retention = { comment: { ...RULE, needsArchiveCapture: true } };
  const { account } = makeDraft();
  const whole = {
    startedAt: '2026-11-01T09:00:00.000Z',
    account,
    comment: makeDraft().fields,
    shown: null as string[] | null,
    end: 'limit' as CaptureEnd,
    format: 'pdf',
  };

  /** What the schedule says of a comment after a capture of its page was made and saved. */
  async function sayAfter(change: Partial<typeof whole>) {
    const { db, clock, draft, read, order } = await storeOne();
    const { startedAt, account: own, comment, shown, end, format } = { ...whole, ...change };
    const { id } = await beginWithScreens(
      db,
      1,
      { startedAt, account: own },
      {
        shown: shown ?? [(await digestShown(comment.commentId.value, comment)) ?? ''],
      },
    );
    await finishCapture(db, clock, { id, end });
    const sha256 = 'c'.repeat(64);
    if (format)
      await handOver(db, clock, {
        exportId: 'x-1',
        recordIds: [id],
        asOf: 1_000,
        format,
        sha256,
        editorId: 'e-1',
      });
    const disposed = await disposeRecord(db, later, { ...order, retention });
    expect(await db.records.get(draft.recordId)).toEqual(disposed.ok ? undefined : expect.anything());
    return disposed.ok ? 'disposed' : (mayDispose(retention, await read(), LATER).kind as string);
  }

  it('is enough when it was made later, shows the comment whole, and was saved for the archive', async () => {
    expect(await sayAfter({})).toBe('disposed');
  });

  it.each([
    ['that does not show it, because it was removed or folded away', { shown: [] }],
    ['that shows it edited', { comment: { ...makeDraft().fields, text: observed('Annat', 'text') } }],
    ['that was made before the comment was captured', { startedAt: '2026-08-01T09:00:00.000Z' }],
    ['that was cut short', { end: 'hidden' as CaptureEnd }],
    ['that lies in this browser alone', { format: '' }],
    ['that was only put on a list', { format: 'csv' }],
    ['of another account', { account: { ...account, keys: ['id:2'] } }],
  ])('%s is not', async (_, change) => {
    expect(await sayAfter(change)).toBe('needs-archive');
  });
});

describe('disposing of a record', () => {
  it('takes row and evidence away, leaves a certificate without words, and the chain whole', async () => {
    const { db, draft, order } = await storeOne();
    expect(await disposeRecord(db, later, { ...order, retention: { comment: RULE } })).toMatchObject({
      ok: true,
    });
    expect(await db.records.count()).toBe(0);
    expect(await db.evidence.count()).toBe(0);
    const last = (await db.events.orderBy('seq').last())!;
    expect(last).toMatchObject({
      type: 'disposed',
      data: { rule: 'comment', policy: 'se/prov', confirmed: 2 },
    });
    expect(JSON.stringify(await db.events.toArray())).not.toContain('Ängla');
    expect(last.recordId).toBe(draft.recordId);
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { broken: [] } });
  });

  it.each([
    ['a condition is not confirmed', { confirmed: 1 }, RULE],
    ['another rule is named', { rule: 'other' }, RULE],
    ['disposal is on hold', {}, { ...RULE, hasHold: true }],
  ])('is refused, and nothing is gone, when %s', async (_, change, rule) => {
    const { db, order } = await storeOne();
    const before = await db.events.count();
    const refused = await disposeRecord(db, later, { ...order, ...change, retention: { comment: rule } });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'not-permitted' } });
    expect(await db.records.count()).toBe(1);
    expect(await db.events.count()).toBe(before);
  });
});

describe('a file that turns up', () => {
  it('is known byte for byte, or by the records in it, or not at all', async () => {
    const { db, draft, exportAs } = await storeOne();
    await exportAs('bag');
    const digest = 'bag'.padEnd(64, '0');
    const recordIds = [draft.recordId];
    const known = { exportedAt: expect.any(String), format: 'bag', recordIds };
    expect(await recognizePackage(db, digest, [])).toMatchObject({ value: { kind: 'intact', ...known } });
    expect(await recognizePackage(db, '0'.repeat(64), recordIds)).toMatchObject({
      value: { kind: 'changed', ...known },
    });
    expect(await recognizePackage(db, '0'.repeat(64), ['unknown'])).toEqual({
      ok: true,
      value: { kind: 'unknown' },
    });
  });
});

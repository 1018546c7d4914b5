import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { observed } from '@/utils/domain/observed';
import { withdrawHandedOver } from '@/utils/records/withdraw-handed-over';
import { handOver } from '@/test/support/records/hand-over';
import { saveCapture } from '@/utils/records/save-capture';
import { createFilledIndex } from '@/utils/records/search/fill-index';
import { EVERYTHING, type RecordQuery } from '@/utils/records/search/record-query';
import { createRecordIndex } from '@/utils/records/search/record-index';
import { createRandom, makeRow } from '@/test/support/bench/made-records';
import { splitPieces } from '@/utils/records/search/split-words';
import { toFindable } from '@/utils/records/search/to-findable';
import { openEvidence } from '@/utils/records/vault/open-record';
import { makeDraft } from '@/test/support/records/make-draft';
import { finishCapture } from '@/utils/records/archive/finish-capture';
import { inThread, MAIN, openStore, SECRET, toRegistry } from '@/test/support/records/confidential';
import { beginWithScreens } from '@/test/support/records/make-capture';
import { makeStore } from '@/test/support/records/make-store';

const STANDING = { status: 'stored', isHandedOver: false } as const;
const rows = Array.from({ length: 400 }, (_, i) =>
  makeRow(i, ['Hur dags öppnar badet?', 'Vilken fin snöröjning i år!']),
);
const index = createRecordIndex();
for (const row of rows) index.put(toFindable(row, STANDING));
const idsOf = (query: Partial<RecordQuery>) => {
  const found = index.find({ ...EVERYTHING, ...query });
  return found.idsBetween(0, found.count);
};

describe('splitting words', () => {
  it.each([
    ['Åsa ÄNGLA öl', ['åsa', 'ängla', 'öl']],
    ['Sørens bæver', ['sörens', 'bäver']],
    ['A\u030asa', ['åsa']],
    ['café Ñandú', ['cafe', 'nandu']],
    ['KS 2026/123–4, 5', ['ks', '2026', '/', '123', '-', '4', '5']],
    ['e-post, don’t', ['e', 'post', 'don', 't']],
    ['https://www.facebook.com/angla.pahittad', ['angla', 'pahittad']],
    ['👎🏽 nej', ['👎', 'nej']],
    ['مرحبا', ['مرحبا']],
  ])('%s', (text, words) => expect(splitPieces(text)).toEqual(words));
});

describe('finding', () => {
  it('finds the same as a plain look through every text, however it is asked', () => {
    const random = createRandom(7);
    const wordsOf = new Map(
      rows.map((row) => [row.id, toFindable(row, STANDING).texts.flatMap(splitPieces)]),
    );
    for (let round = 0; round < 200; round++) {
      const row = rows[Math.floor(random() * rows.length)]!;
      const words = splitPieces(`${row.text} ${row.authorName}`);
      const wanted = [0, 1].map(() => words[Math.floor(random() * words.length)]!);
      const text = wanted.map((word) => word.slice(0, 1 + Math.floor(random() * word.length))).join(' ');
      const expected = rows.filter(({ id }) =>
        splitPieces(text).every((prefix) => wordsOf.get(id)!.some((word) => word.startsWith(prefix))),
      );
      expect(idsOf({ text }).toSorted(), text).toEqual(expected.map(({ id }) => id).toSorted());
    }
  });

  it('puts what is confidential and not handed over first, and the rest newest first', () => {
    const ids = idsOf({});
    expect(ids[0]).toBe(rows[0]!.id);
    expect(ids.slice(1)).toEqual(
      rows
        .slice(1)
        .map(({ id }) => id)
        .toReversed(),
    );
  });

  it('narrows by facets and counts what every other choice would give', () => {
    const everything = index.find(EVERYTHING);
    const [account] = everything.facets.account;
    const narrowed = index.find({ ...EVERYTHING, facets: { account: account!.value } });
    expect(narrowed.count).toBe(account!.count);
    // The other accounts stay on offer with their own counts.
    expect(narrowed.facets.account).toEqual(everything.facets.account);
    for (const { value, count } of narrowed.facets.editor)
      expect(index.find({ ...EVERYTHING, facets: { account: account!.value, editor: value } }).count).toBe(
        count,
      );
    expect(index.find({ ...EVERYTHING, facets: { account: 'nobody' } }).count).toBe(0);
  });

  it('offers the chosen value also when thirty others have more records, or when it has none', () => {
    const many = createRecordIndex();
    for (let i = 0; i < 81; i++) {
      const authorAddress = `https://www.facebook.com/p${i >> 1}`;
      many.put(toFindable({ ...rows[1]!, id: `${i}`, authorAddress, authorName: `P ${i >> 1}` }, STANDING));
    }
    const person = 'https://www.facebook.com/p40';
    const offered = (text: string) => many.find({ ...EVERYTHING, text, facets: { person } }).facets.person;
    expect(offered('')).toHaveLength(31);
    expect(offered('').at(-1)).toEqual({ value: person, label: 'P 40', count: 1 });
    expect(offered('xyzzy')).toEqual([{ value: person, label: 'P 40', count: 0 }]);
  });

  it('narrows by days, both included', () => {
    const day = rows[200]!.capturedAt.slice(0, 10);
    const expected = rows.filter(({ capturedAt }) => capturedAt.startsWith(day)).map(({ id }) => id);
    expect(idsOf({ from: day, until: day }).toSorted()).toEqual(expected);
  });

  it.each([
    ['sv', 'Aas Per, Wu Li, Zorn, Ås Nils, Äpple, Ærlig Ola, Øst Kari, Östen'],
    ['nb', 'Wu Li, Zorn, Äpple, Ærlig Ola, Øst Kari, Östen, Ås Nils, Aas Per'],
    ['en', 'Aas Per, Ærlig Ola, Äpple, Ås Nils, Øst Kari, Östen, Wu Li, Zorn'],
  ] as const)('sorts names as the language of the page does (%s)', (language, order) => {
    const own = createRecordIndex(language);
    const names = ['Zorn', 'Ås Nils', 'Øst Kari', 'Wu Li', 'Aas Per', 'Ærlig Ola', 'Östen', 'Äpple'];
    for (const name of names) {
      const row = { ...rows[1]!, id: name, authorName: name, account: { ...rows[1]!.account, name } };
      own.put(toFindable(row, STANDING));
    }
    for (const sort of ['author', 'account'] as const)
      expect(
        own
          .find({ ...EVERYTHING, sort })
          .idsBetween(0, 9)
          .join(', '),
      ).toBe(order);
  });

  it('sorts by author as Swedish does, and by account', () => {
    const authors = idsOf({ sort: 'author' })
      .slice(1)
      .map((id) => rows.find((row) => row.id === id)!.authorName!);
    expect(authors).toEqual(authors.toSorted(new Intl.Collator('sv').compare));
    expect(idsOf({ sort: 'oldest' }).slice(1)).toEqual(rows.slice(1).map(({ id }) => id));
  });
});

describe('the index over the database', () => {
  it('fills itself, and takes in what has happened since by the chain of events', async () => {
    const store = makeStore();
    const first = makeDraft();
    await saveCapture(store, first);
    const filled = createFilledIndex(
      store.db,
      async (record) => record,
      (id, names) => openEvidence(store.db, id, null, names),
    );
    await filled.fill(() => undefined);
    expect(filled.find({ ...EVERYTHING, text: 'skriv' }).idsBetween(0, 9)).toEqual([first.recordId]);
    expect(filled.find(EVERYTHING).facets.state).toMatchObject([{ value: 'removal-waiting', count: 1 }]);

    const second = makeDraft({
      fields: {
        ...first.fields,
        commentId: observed('900100200400', 'link', 'certain'),
        text: observed('Vem röjer snön?', 'text'),
      },
      purpose: {
        removal: null,
        registration: {
          registrationId: crypto.randomUUID(),
          title: 'Snö',
          criterionId: 'confidential',
          caseNumber: 'KS 2026/7',
          isConfidential: true,
          note: '',
        },
      },
    });
    await saveCapture(store, second);
    expect(await filled.refresh()).toBe(1);
    expect(filled.find(EVERYTHING).idsBetween(0, 9)[0]).toBe(second.recordId);
    expect(filled.find({ ...EVERYTHING, text: 'snö 2026' }).count).toBe(1);
    expect(filled.find(EVERYTHING).facets.confidential).toMatchObject([
      { value: 'open' },
      { value: 'waiting' },
    ]);

    await handOver(store.db, store.clock, {
      exportId: 'x',
      recordIds: [second.recordId],
      asOf: 1_000,
      format: 'bag',
      sha256: 'a'.repeat(64),
      editorId: null,
    });
    await filled.refresh();
    expect(filled.find(EVERYTHING).facets.confidential).toMatchObject([
      { value: 'open' },
      { value: 'handed-over' },
    ]);
    const withdrawal = { eventId: 'back-1', exportId: 'x', editorId: null };
    await withdrawHandedOver(store.db, store.clock, { ...withdrawal, reason: 'said-by-mistake' });
    await filled.refresh();
    expect(filled.find(EVERYTHING).facets.confidential).toMatchObject([
      { value: 'open' },
      { value: 'waiting' },
    ]);
  });
});

it('what becomes confidential for what its thread shows is found by its words no more', async () => {
  const store = await openStore();
  const draft = inThread(MAIN, [SECRET]);
  await saveCapture(store, draft);
  const filled = createFilledIndex(
    store.db,
    async (record) => record,
    (id, names) => openEvidence(store.db, id, null, names),
  );
  await filled.fill(() => undefined);
  await filled.readThreads(() => true);
  const count = (text: string) => filled.find({ ...EVERYTHING, text, threads: true }).count;
  const found = () => filled.find({ ...EVERYTHING, text: 'skriva' }).count;
  expect([found(), count('Ögren')]).toEqual([1, 1]);
  await saveCapture(store, inThread(SECRET, [MAIN], { purpose: toRegistry() }));
  await filled.refresh();
  await filled.readThreads(() => true);
  expect([found(), count('Ögren')]).toEqual([0, 0]);
  expect(filled.find(EVERYTHING).facets.person).toEqual([]);
  expect(filled.find(EVERYTHING).facets.confidential).toMatchObject([{ value: 'waiting', count: 2 }]);
});

describe('who stands in a thread', () => {
  const LINK = 'https://www.facebook.com/bo.ek.7';

  async function fillTwo() {
    const store = makeStore();
    const answered = makeDraft({
      threadHtml: `<div><a href="${LINK}?comment_id=1&amp;x=2">Bo Ek</a><p>Fint! <a href="https://klinik.example/bokning">Boka</a> <a href="https://www.facebook.com/groups/bokcirkel">oss</a></p></div>`,
    });
    const own = makeDraft({
      fields: {
        ...answered.fields,
        authorName: observed('Bo Ek', 'label'),
        authorAddress: observed(LINK, 'link'),
      },
      thread: [],
    });
    for (const draft of [answered, own]) expect((await saveCapture(store, draft)).ok).toBe(true);
    const filled = createFilledIndex(
      store.db,
      async (record) => record,
      (id, names) => openEvidence(store.db, id, null, names),
    );
    await filled.fill(() => undefined);
    const find = (query: Partial<RecordQuery>) => {
      const found = filled.find({ ...EVERYTHING, ...query });
      const ids = found.idsBetween(0, found.count);
      return { ids, inThread: ids.filter(found.isInThread) };
    };
    return { ...store, filled, find, answered: answered.recordId, own: own.recordId };
  }

  it('is found by name and by profile once the threads are read, and marked as such', async () => {
    const { filled, find, answered, own } = await fillTwo();
    const { person } = filled.find(EVERYTHING).facets;
    expect(person.map(({ value }) => value)).toContain(LINK);
    const alone = { ids: [own], inThread: [] };
    const both = { ids: expect.arrayContaining([answered, own]), inThread: [answered] };
    expect(find({ text: 'bo ek' })).toEqual(alone);
    await filled.readThreads(() => true);
    expect(find({ text: 'bo ek' })).toEqual(alone);
    expect(find({ text: 'bo ek', threads: true })).toEqual(both);
    expect(find({ text: 'facebook bo.ek.7', threads: true }).ids).toEqual([]);
    expect(find({ text: 'bo.ek.7', threads: true })).toEqual(both);
    expect(find({ facets: { person: LINK } })).toEqual(alone);
    expect(find({ facets: { person: LINK }, threads: true })).toEqual(both);
    // What they wrote is context.
    expect(find({ text: 'fint', threads: true }).ids).toEqual([]);
    expect(find({ text: 'klinik', threads: true }).ids).toEqual([]);
    expect(find({ text: 'bokcirkel', threads: true }).ids).toEqual([]);
  });

  it('is read on from where the reading was stopped, and once only', async () => {
    const store = makeStore();
    const { fields } = makeDraft();
    const drafts = Array.from({ length: 110 }, (_, number) =>
      makeDraft({ fields: { ...fields, commentId: observed(`9${number}`, 'link', 'certain') } }),
    );
    for (const draft of drafts) expect((await saveCapture(store, draft)).ok).toBe(true);
    const opened: string[] = [];
    const filled = createFilledIndex(
      store.db,
      async (record) => record,
      (id, names) => {
        opened.push(id);
        return openEvidence(store.db, id, null, names);
      },
    );
    await filled.fill(() => undefined);
    await filled.readThreads(() => false);
    expect(opened).toHaveLength(100);
    expect(filled.lacksThreads()).toBe(true);
    await filled.readThreads(() => true);
    expect(new Set(opened).size).toBe(110);
    expect(opened).toHaveLength(110);
    expect(filled.lacksThreads()).toBe(false);
    await filled.refile([drafts[0]?.recordId ?? '']);
    await filled.readThreads(() => true);
    expect(opened).toHaveLength(111);
  });

  it('is found in the captures of a page that show a comment of theirs', async () => {
    const { filled, find, db, clock, own } = await fillTwo();
    const { account, commentId } = (await db.records.get(own))!;
    await beginWithScreens(db, 1, { account }, { commentIds: [commentId!] });
    await finishCapture(db, clock, { id: 'capture-0001', end: 'bottom' });
    await filled.refresh();
    expect(find({ facets: { person: LINK }, threads: true }).ids).not.toContain('capture-0001');
    await filled.readThreads(() => true);
    expect(find({ facets: { person: LINK }, threads: true }).inThread).toContain('capture-0001');
    expect(find({ facets: { person: LINK } }).ids).toEqual([own]);
  });

  it('is found in what is stored later, and no longer in what cannot be opened', async () => {
    const { filled, find, db, clock, answered } = await fillTwo();
    await filled.readThreads(() => true);
    await handOver(db, clock, {
      exportId: 'x',
      recordIds: [answered],
      asOf: 1_000,
      format: 'bag',
      sha256: 'a'.repeat(64),
      editorId: null,
    });
    await filled.refresh();
    expect(find({ text: 'ek', threads: true }).inThread).toEqual([answered]);
    const row = (await db.records.get(answered))!;
    await db.records.put({ ...row, isConfidential: true, isSealed: true, seal: {} as never });
    await filled.refile([answered]);
    expect(find({ text: 'ek', threads: true }).inThread).toEqual([]);
  });
});

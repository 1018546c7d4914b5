import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/checks/check';
import { checks } from '@/utils/checks/registry';
import { runChecks } from '@/utils/checks/run-checks';
import {
  isHolding,
  type Point,
  type PointAnswer,
  type PublishingContext,
  type PublishingPolicy,
} from '@/utils/domain/checklist';
import { loadPublishingPolicy } from '@/utils/policies/publishing-policy';
import type { Account } from '@/utils/domain/account';
import { loadShippedDictionaries } from '@/test/support/checks/shipped-dictionaries';
import { type Dictionaries, findMisspellings } from '@/utils/checks/spelling/find-misspellings';
import type { ComposerHandle } from '@/utils/platforms/adapter';
import { toDraft } from '@/utils/publishing/to-draft';
import { listPoints, SAID_NOTHING, type EditorSays } from '@/utils/publishing/list-points';
import { pictureMissing } from '@/utils/publishing/picture-missing';

const NOW = Date.parse('2026-11-21T10:00:00.000Z');
const EVERY_CHECK = [...checks, pictureMissing];

async function load(id: string): Promise<PublishingPolicy> {
  const loaded = await loadPublishingPolicy(id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  return loaded.value;
}

const nykvarn = await load('se/nykvarn');
const sogne = await load('no/sogne');

/** The file of a picture that tells neither where it was taken nor whose it is. */
const PLAIN_FILE = {
  fileName: 'bad.jpg',
  rightsHolder: null,
  creator: null,
  licence: null,
  hasPosition: false,
};

function draftOf(text: string, policy: PublishingPolicy, more: Partial<Draft> = {}): Draft {
  const { officialDomains, caseNumberPattern, documentLanguage } = policy;
  return {
    text,
    language: documentLanguage,
    kind: 'post',
    platform: 'facebook',
    attachments: [{ kind: 'photo', alt: 'Barn badar i sjön' }],
    pictures: [PLAIN_FILE],
    account: { name: 'Kommunen', officialDomains, caseNumberPattern },
    ...more,
  };
}

function pointsOf(draft: Draft, policy: PublishingPolicy, says: Partial<EditorSays> = {}): Point[] {
  return listPoints({
    draft,
    policy,
    results: runChecks(draft, policy.checks, EVERY_CHECK),
    says: { ...SAID_NOTHING, ...says },
    crisis: null,
    isFirstPost: false,
  });
}

function find(points: readonly Point[], id: string): Point {
  const point = points.find((each) => each.id === id);
  if (!point) throw new Error(`no point ${id}`);
  return point;
}

const CLEAN = 'Hej! Badet öppnar på lördag klockan 10. Läs mer på https://www.nykvarn.se/bad';
const LONG =
  'På lördag klockan 10 öppnar badet och då är du välkommen dit tillsammans med alla som vill bada och sola och leka och äta glass och dricka saft och spela boll och bara ligga på en filt och läsa en bok i skuggan under träden medan barnen bygger slott av sand vid strandkanten och fiskmåsarna skriker över sjön hela dagen lång och ända till kvällen då solen går ner bakom skogen på andra sidan vattnet och alla cyklar hem igen och lägger sig för att sova gott efter en lång och härlig dag vid sjön i Nykvarn med sina vänner och grannar.';

describe('NYK-22: what a machine sees', () => {
  const film: Partial<Draft> = { attachments: [{ kind: 'video', alt: 'Film' }] };
  const rows: readonly [item: string, point: string, good: Draft, bad: Draft][] = [
    [
      'hashtags',
      'hashtag-case',
      draftOf(`${CLEAN} #ÖppetHus`, nykvarn),
      draftOf(`${CLEAN} #öppethusinykvarn`, nykvarn),
    ],
    ['fits before "see more"', 'fit', draftOf(CLEAN, nykvarn), draftOf(LONG, nykvarn)],
    [
      'the web address',
      'bad-link',
      draftOf(CLEAN, nykvarn),
      draftOf('Läs mer på htps://www.nykvarn.se/bad', nykvarn),
    ],
    ['a picture', 'picture-missing', draftOf(CLEAN, nykvarn), draftOf(CLEAN, nykvarn, { attachments: [] })],
    [
      'own film has a text',
      'alt-text-missing',
      draftOf(CLEAN, nykvarn, film),
      draftOf(CLEAN, nykvarn, { attachments: [{ kind: 'photo', alt: null }] }),
    ],
  ];
  it.each(rows)('%s', (_, id, good, bad) => {
    expect(find(pointsOf(good, nykvarn), id).isOpen).toBe(false);
    expect(find(pointsOf(bad, nykvarn), id).isOpen).toBe(true);
    expect(nykvarn.checks[id]?.answers).not.toEqual([]);
  });

  it('much like a post of the last days, as many days back as the pack says', () => {
    const composer = { text: CLEAN, kind: 'post', attachments: [] } as unknown as ComposerHandle;
    const account = { name: 'Nykvarns kommun', platform: 'facebook' } as Account;
    const daysAgo = (days: number) => {
      const at = new Date(NOW - days * 86_400_000).toISOString();
      const recent = [{ receiptId: 'r', text: CLEAN, at, isRecognised: true }];
      const context = { policy: nykvarn, recent, daysToElection: null } as unknown as PublishingContext;
      return find(pointsOf(toDraft(composer, account, context, NOW), nykvarn), 'duplicate').isOpen;
    };
    const days = Number(nykvarn.checks['duplicate']?.parameters['days']);
    expect([daysAgo(1), daysAgo(days - 1), daysAgo(days + 1)]).toEqual([true, true, false]);
  });

  it('words of campaigns at any time, and the elected only near an election (NYK-5)', () => {
    const about = (text: string, daysToElection: number | null) =>
      find(pointsOf(draftOf(text, nykvarn, { daysToElection }), nykvarn), 'political');
    expect(isHolding(about('Rösta på oss, säger partiledaren.', null))).toBe(true);
    const opening = 'Kommunalrådet inviger badet på lördag.';
    expect(about(opening, 300).isOpen).toBe(false);
    expect(about(opening, 30).isOpen).toBe(true);
  });

  it('the web address is required and holds', () => {
    const bad = draftOf('Läs mer på htps://www.nykvarn.se/bad', nykvarn);
    expect(isHolding(find(pointsOf(bad, nykvarn), 'bad-link'))).toBe(true);
  });
});

describe('NYK-22: what only a person knows', () => {
  const attachments: Draft['attachments'] = [
    { kind: 'video', alt: 'Film' },
    { kind: 'photo', alt: 'Bild' },
  ];
  const draft = draftOf(CLEAN, nykvarn, { attachments });
  it.each([
    'relevant',
    'right-time',
    'right-tone',
    'fits-channel',
    'audience',
    'shorter',
    'engagement',
    'rights',
    'consent',
    'film-first',
    'central-page',
    'website-too',
  ])('%s is asked and stays open until it is answered', (question) => {
    const id = `question:${question}`;
    expect(find(pointsOf(draft, nykvarn), id)).toMatchObject({ isOpen: true });
    expect(find(pointsOf(draft, nykvarn), id).answers).toContain('NYK-22');
    const answered = pointsOf(draft, nykvarn, { answers: { [question]: 'yes' } });
    expect(find(answered, id).isOpen).toBe(false);
  });

  it('rights and consent hold; a no stays open, not relevant does not', () => {
    for (const id of ['question:rights', 'question:consent'] as const) {
      const after = (answer: PointAnswer) =>
        find(pointsOf(draft, nykvarn, { answers: { [id.slice(9)]: answer } }), id);
      expect(isHolding(find(pointsOf(draft, nykvarn), id))).toBe(true);
      expect(isHolding(after('no'))).toBe(true);
      expect(isHolding(after('not-relevant'))).toBe(false);
    }
  });

  it('others’ material is asked about when the text links to them, and not when it links to us (NYK-13)', () => {
    const asks = (text: string) =>
      pointsOf(draftOf(text, nykvarn), nykvarn).some(({ id }) => id === 'question:shared-material');
    expect(asks(CLEAN)).toBe(false);
    expect(asks('Läs vad SMHI skriver: https://www.smhi.se/vader')).toBe(true);
  });

  it('without picture or film nobody is asked about them', () => {
    const bare = pointsOf(draftOf(CLEAN, nykvarn, { attachments: [] }), nykvarn);
    expect(bare.some(({ id }) => id === 'question:consent' || id === 'question:film-first')).toBe(false);
  });

  it('sensitive: two persons read, one of them somebody else', () => {
    expect(pointsOf(draft, nykvarn).some(({ kind }) => kind === 'reader')).toBe(false);
    const marked = find(pointsOf(draft, nykvarn, { isSensitive: true }), 'second-reader');
    expect(isHolding(marked)).toBe(true);
    expect(marked.answers).toContain('NYK-22');
    const reader = { name: 'Rut Ro', at: '2026-11-21T10:00:00.000Z' };
    expect(find(pointsOf(draft, nykvarn, { isSensitive: true, reader }), 'second-reader').isOpen).toBe(false);
  });
});

describe('NYK-22’s points in the Norwegian pack, where they apply', () => {
  const good = 'Hei! Badet åpner på lørdag klokka 10. Les mer på https://www.sogne.kommune.no/bad';
  const long = `På lørdag åpner badet og da er du velkommen ${'sammen med alle som vil bade og leke og spise is '.repeat(12)}.`;
  const of = (text: string, more: Partial<Draft> = {}) => draftOf(text, sogne, more);
  const rows: readonly [item: string, point: string, good: Draft, bad: Draft][] = [
    ['hashtags', 'hashtag-case', of(`${good} #ÅpentHus`), of(`${good} #åpenthusisøgne`)],
    ['how many hashtags', 'hashtag-count', of(good), of(`${good} #En #To #Tre #Fire #Fem`)],
    ['fits before "see more"', 'fit', of(good), of(long)],
    ['the web address', 'bad-link', of(good), of('Les mer på htps://www.sogne.kommune.no/bad')],
    [
      'a text for the picture',
      'alt-text-missing',
      of(good),
      of(good, { attachments: [{ kind: 'photo', alt: null }] }),
    ],
    ['can it be shorter', 'long-sentence', of(good), of(long)],
    ['the right tone', 'capitals', of(good), of('HEI ALLE SAMMEN! Badet åpner på lørdag.')],
    ['the same again', 'duplicate', of(good), of(good, { earlier: [good] })],
  ];
  it.each(rows)('%s', (_, id, fine, bad) => {
    expect(find(pointsOf(fine, sogne), id).isOpen).toBe(false);
    expect(find(pointsOf(bad, sogne), id).isOpen).toBe(true);
  });

  it('rights and consent are asked of a picture', () => {
    for (const id of ['question:rights', 'question:consent'])
      expect(find(pointsOf(of(good), sogne), id).isOpen).toBe(true);
  });
});

describe('spelling, by the pack’s language', () => {
  let dictionaries: Dictionaries;
  beforeAll(async () => {
    dictionaries = await loadShippedDictionaries();
  });
  const spell = (text: string, policy: PublishingPolicy) =>
    findMisspellings(draftOf(text, policy), [], dictionaries).map(({ quote }) => quote);

  it('Swedish (NYK-22)', () => {
    expect(nykvarn.checks['spelling']?.answers).toContain('NYK-22');
    expect(spell('Badet öppnar på lördag.', nykvarn)).toEqual([]);
    expect(spell('Baddet öppnar på lördag.', nykvarn)).toEqual(['Baddet']);
  });

  it('Norwegian', () => {
    expect(spell('Badet åpner på lørdag.', sogne)).toEqual([]);
    expect(spell('Badet åppner på lørdag.', sogne)).toEqual(['åppner']);
  });
});

describe('what a pack wants kept in mind', () => {
  it.each([
    ['se/kalmar', 'KAL-15'],
    ['no/sogne', 'SOG-14'],
  ])('%s: %s is told before publishing', async (id, requirement) => {
    const { reminders } = await load(id);
    expect(reminders.flatMap(({ answers }) => answers)).toContain(requirement);
  });
});

describe('the Norwegian pack (SOG-10)', () => {
  const good = 'Hei! Badet åpner på lørdag klokka 10. Les mer på https://www.sogne.kommune.no/bad';

  it('holds an identity number', () => {
    expect(find(pointsOf(draftOf(good, sogne), sogne), 'identity-number').isOpen).toBe(false);
    const bad = pointsOf(draftOf('Kontakt Kari, fødselsnummer 01010750160.', sogne), sogne);
    expect(isHolding(find(bad, 'identity-number'))).toBe(true);
  });

  it('asks whether the duty of confidentiality is kept', () => {
    expect(isHolding(find(pointsOf(draftOf(good, sogne), sogne), 'question:confidential'))).toBe(true);
    const answered = pointsOf(draftOf(good, sogne), sogne, { answers: { confidential: 'yes' } });
    expect(answered.some(isHolding)).toBe(false);
  });
});

describe('the list', () => {
  const bad = draftOf('Läs mer på htps://www.nykvarn.se/bad', nykvarn, { attachments: [] });
  const about = (draft: Draft) => {
    const point = find(pointsOf(draft, nykvarn), 'bad-link');
    return point.kind === 'finding'
      ? point.places.map(({ code, quote }) => `${code} ${quote}`).join('\n')
      : '';
  };

  it('a reason holds for what the point said then, and for nothing else', () => {
    const overrides = { 'bad-link': { reason: 'Så ska det vara', about: about(bad) } };
    expect(find(pointsOf(bad, nykvarn, { overrides }), 'bad-link').override).toBe('Så ska det vara');
    const other = draftOf('Läs mer på htps://www.nykvarn.se/annat', nykvarn, { attachments: [] });
    expect(isHolding(find(pointsOf(other, nykvarn, { overrides }), 'bad-link'))).toBe(true);
  });

  it('what holds stands first, what is fine last', () => {
    const points = pointsOf(bad, nykvarn);
    const open = points.map((point) => (isHolding(point) ? 0 : point.isOpen ? 1 : 2));
    expect(open).toEqual([...open].sort());
  });

  it('a check that fails could not look, and the rest goes on', () => {
    const broken = {
      ...EVERY_CHECK[0]!,
      run: () => {
        throw new Error('bug');
      },
    };
    const draft = draftOf(CLEAN, nykvarn);
    const results = runChecks(draft, nykvarn.checks, [broken, ...EVERY_CHECK.slice(1)]);
    const points = listPoints({
      draft,
      policy: nykvarn,
      results,
      says: SAID_NOTHING,
      crisis: null,
      isFirstPost: false,
    });
    expect(find(points, broken.id)).toMatchObject({ kind: 'blind', isOpen: true });
    expect(isHolding(find(points, broken.id))).toBe(false);
    expect(points.filter(({ kind }) => kind === 'finding').length).toBeGreaterThan(15);
  });

  it('in a crisis only the central accounts publish (NYK-10)', () => {
    const draft = draftOf(CLEAN, nykvarn);
    const points = listPoints({
      draft,
      policy: nykvarn,
      results: [],
      says: SAID_NOTHING,
      crisis: 'silenced',
      isFirstPost: false,
    });
    expect(isHolding(find(points, 'crisis'))).toBe(true);
    expect(find(points, 'crisis').answers).toContain('NYK-10');
  });

  it.each([
    ['60,000 characters', 'Hej på dig! '.repeat(5_000)],
    ['500 hashtags', '#öppet '.repeat(500)],
    ['right to left', 'مرحبا بكم في البلدية \u202e test'],
    ['zero width', 'He\u200bj\u200d \ufeffdär'],
    ['emoji sequences', '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(200)],
    ['lone surrogates', '\ud800 hej \udc00'],
    ['pasted markup', '<b onclick=alert(1)>Hej</b>'],
  ])('%s: no check fails', (_, text) => {
    const points = pointsOf(draftOf(text, nykvarn), nykvarn);
    expect(points.filter(({ kind }) => kind === 'blind')).toEqual([]);
  });
});

describe('VAL-2: in service, on the manager’s assignment', () => {
  const holding = async (isFirstPost: boolean, answers: EditorSays['answers']) => {
    const policy = await load('se/valdemarsvik');
    const draft = draftOf('Badet öppnar på lördag. Hälsningar från Fritid', policy);
    const says = { ...SAID_NOTHING, answers };
    const points = listPoints({ draft, policy, results: [], says, crisis: null, isFirstPost });
    return points
      .filter((point) => point.answers.includes('VAL-2') && isHolding(point))
      .map(({ id }) => id)
      .sort();
  };
  const [assignment, greeting] = ['question:assignment', 'question:logo-and-greeting'];

  it('holds the first post until the editor has said that there is an assignment, and each until it has logo and greeting', async () => {
    expect(await holding(true, {})).toEqual([assignment, greeting]);
    expect(await holding(true, { assignment: 'no' })).toEqual([assignment, greeting]);
    expect(await holding(true, { assignment: 'yes', 'logo-and-greeting': 'yes' })).toEqual([]);
    expect(await holding(false, {})).toEqual([greeting]);
  });
});

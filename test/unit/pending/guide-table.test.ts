import { describe, expect, it } from 'vitest';
import type { Policy } from '@/utils/domain/policy';
import { walkGuide } from '@/utils/domain/pending-guide';
import { fillReply, listReplies } from '@/utils/domain/pending-reply';
import { loadPolicy } from '@/utils/policies/load-policy';

const PACKS = ['se/nykvarn', 'se/kalmar', 'se/vargarda', 'se/valdemarsvik', 'no/sogne'] as const;

/** The answers of an editor who reads the comment, as beginnings of the pack's own choices; then what must come of it. */
interface Row {
  readonly comment: string;
  readonly sv: readonly string[];
  readonly nb: readonly string[];
  /** `action reply handOver`, where a pack demands something else than the others it stands under its id. */
  readonly leads: string;
  readonly but?: Readonly<
    Partial<Record<(typeof PACKS)[number], { readonly answers?: readonly string[]; readonly leads: string }>>
  >;
}

const NO = ['Nej', 'Nej'] as const;
const NEI = ['Nei', 'Nei'] as const;
const rows: readonly Row[] = [
  { comment: 'Jag vet var du bor, du ska få.', sv: ['Ja'], nb: ['Ja'], leads: 'remove - -' },
  {
    comment: 'Min granne Bo har schizofreni och går lös.',
    sv: ['Nej', 'Ja'],
    nb: ['Nei', 'Ja'],
    leads: 'register - -',
  },
  {
    comment: 'Vad händer med mitt bygglov BN 2026/114?',
    sv: [...NO, 'Ja, e'],
    nb: [...NEI, 'Ja, den hører til en sak'],
    leads: 'add-to-case moved-to-case -',
    but: { 'se/nykvarn': { answers: [...NO, 'Ja, ett som pågår'], leads: 'add-to-case moved-to-case -' } },
  },
  {
    comment: 'Jag vill söka bygglov för en mur, gör jag det här?',
    sv: [...NO, 'Ja, ett nytt'],
    nb: [...NEI, 'Ja, omfattende'],
    leads: 'reply-and-register formal-enquiry -',
    // NYK: cases go to ordinary case management; SOG-4: preserve, and ask for a formal enquiry with a link.
    but: {
      'se/nykvarn': { leads: 'reply-and-register case-management -' },
      'no/sogne': { leads: 'reply-and-preserve formal-enquiry -' },
    },
  },
  {
    comment: 'Jag är reporter på Provbladet, vem kan jag intervjua?',
    sv: [...NO, 'Nej', 'En fråga från medier'],
    nb: [...NEI, 'Nei', 'Spørsmål fra mediene'],
    leads: 'pass-on media media-question',
  },
  {
    comment: 'Varför röstade ni för nedläggning av skolan?',
    sv: [...NO, 'Nej', 'En politisk'],
    nb: [...NEI, 'Nei', 'Politisk'],
    leads: 'reply refer-to-parties -',
  },
  {
    comment: 'När öppnar badhuset på lördag? (svaret är känt)',
    sv: [...NO, 'Nej', 'En fråga till oss', 'Ja'],
    nb: [...NEI, 'Nei', 'Spørsmål om tjenester', 'Ja'],
    leads: 'reply answer -',
  },
  {
    comment: 'Hur många sökte till förskolan i fjol? (måste tas reda på)',
    sv: [...NO, 'Nej', 'En fråga till oss', 'Inte än'],
    nb: [...NEI, 'Nei', 'Spørsmål om tjenester', 'Ikke ennå'],
    leads: 'reply acknowledgement -',
  },
  {
    comment: 'Det är ju gratis att parkera där, skriver ni. Det stämmer inte.',
    sv: [...NO, 'Nej', 'En felaktig uppgift'],
    nb: [...NEI, 'Nei', 'Faktafeil'],
    leads: 'reply corrected-fact -',
  },
  {
    comment: 'Anna ska vi ta med barnen dit?',
    sv: [...NO, 'Nej', 'Besökare som talar'],
    nb: [...NEI, 'Nei', 'Nøytral'],
    leads: 'no-action - -',
  },
];

async function load(id: string): Promise<Policy> {
  const loaded = await loadPolicy(id);
  if (!loaded.ok) throw new Error(id);
  return loaded.value.policy;
}

/** Walks by the words of the choices, as somebody who reads them would. */
function answer({ guide }: Policy, wanted: readonly string[]) {
  const answers: number[] = [];
  for (const words of wanted) {
    const node = guide.nodes[walkGuide(guide, answers).at(-1)!];
    const labels = (node?.choices ?? []).map(({ label }) => label);
    const index = labels.includes(words)
      ? labels.indexOf(words)
      : labels.findIndex((label) => label.startsWith(words));
    expect(index, `"${words}" in ${node?.text}`).toBeGreaterThanOrEqual(0);
    answers.push(index);
  }
  return guide.nodes[walkGuide(guide, answers).at(-1)!];
}

describe.each(PACKS)('the guide of %s', (id) => {
  it.each(rows)('leads "$comment" where its document demands', async ({ sv, nb, leads, but }) => {
    const policy = await load(id);
    const own = but?.[id];
    const end = answer(policy, own?.answers ?? (id === 'no/sogne' ? nb : sv));
    expect([end?.action, end?.reply ?? '-', end?.handOver ?? '-'].join(' ')).toBe(own?.leads ?? leads);
  });
});

describe('what only one document says', () => {
  it('Valdemarsvik takes views on a case in progress as information only (VAL-6)', async () => {
    const end = answer(await load('se/valdemarsvik'), [...NO, 'Ja, en synpunkt']);
    expect(end).toMatchObject({ action: 'reply', reply: 'information-only' });
  });

  it('Søgne opens a case for light handling and tries to answer negative comments (SOG-5, SOG-8)', async () => {
    const sogne = await load('no/sogne');
    expect(answer(sogne, [...NEI, 'Ja, lett'])).toMatchObject({ action: 'reply-and-register' });
    expect(answer(sogne, [...NEI, 'Nei', 'Negativ'])).toMatchObject({ action: 'reply', reply: 'negative' });
  });

  it('a way ends where an answer does not exist', async () => {
    const { guide } = await load('se/nykvarn');
    expect(walkGuide(guide, [99, 0])).toEqual([guide.start]);
  });
});

describe('a reply text', () => {
  const facts = {
    author: 'Åsa <b>Öberg</b>',
    account: 'Provsidan',
    editor: { editorId: 'e', name: 'Eva Prov', title: 'Kommunikatör', unit: 'Kansliet', role: 'editor' },
    deadline: 'tisdag 17 november 16:30',
    date: '16 november 2026',
    caseNumber: '',
    link: '',
    fact: '',
  };
  const fill = async (pack: string, id: string, more = {}) => {
    const policy = await load(pack);
    const reply = listReplies(policy).find((one) => one.id === id);
    if (!reply) throw new Error(`${pack} has no ${id}`);
    return fillReply(policy, reply, { ...facts, ...more });
  };

  it.each([
    ['se/nykvarn', 'answer', 'Eva Prov, Kommunikatör, Kansliet'],
    ['se/valdemarsvik', 'answer', 'Hälsningar från Kansliet'],
    ['no/sogne', 'thanks', /^Hilsen /],
    ['no/sogne', 'answer', 'Eva Prov, Kommunikatör'],
  ])('of %s (%s) is signed as its role and kind demand (NYK-4, VAL-2, SOG-9)', async (pack, id, expected) => {
    const { text } = await fill(pack, id, { fact: 'Klockan nio.' });
    expect(text.split('\n\n').at(-1)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it('names what is still to be filled in, and takes hostile names as words', async () => {
    const { text, open } = await fill('se/nykvarn', 'corrected-fact');
    expect(open).toEqual(['fact', 'link']);
    expect(text).toContain('Hej Åsa <b>Öberg</b>!');
    expect((await fill('se/nykvarn', 'acknowledgement')).text).toContain('senast tisdag 17 november 16:30');
    expect((await fill('se/nykvarn', 'answer', { author: '{name}', fact: 'x' })).text).toContain(
      'Hej {name}!',
    );
  });

  it.each(PACKS)('%s has one for every situation that the issue names', async (pack) => {
    const ids = listReplies(await load(pack)).map(({ id }) => id);
    for (const id of [
      'refer-to-parties',
      'formal-enquiry',
      'moved-to-case',
      'thanks',
      'acknowledgement',
      'official-channel',
      'corrected-fact',
      'media',
    ])
      expect(ids).toContain(id);
    expect(ids.some((id) => id.startsWith('notice-'))).toBe(true);
  });
});

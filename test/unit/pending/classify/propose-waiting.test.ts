import { describe, expect, it } from 'vitest';
import { listOwnSets, measure } from '@/test/bench/waiting';
import { leastCpu } from '@/test/support/least-cpu';
import { readLabelled } from '@/test/support/pending/read-labelled';
import { REASON_CODES, COMMENT_KINDS, type CommentInContext } from '@/utils/domain/pending';
import { waitingCatalogues } from '@/utils/i18n/catalogues/waiting/waiting-catalogues';
import { proposeWaiting, WAITS_FROM } from '@/utils/pending/classify/propose-waiting';

const comment = (text: string, change: Partial<CommentInContext> = {}): CommentInContext => ({
  text,
  account: 'Granby kommun',
  post: 'Nu är vinterväghållningen i gång.',
  parent: null,
  author: 'Maja Ek',
  ...change,
});
const visitor = { author: 'Sven Lund', text: 'När plogar ni Solgatan?' };
const page = { author: 'Granby kommun', text: 'Vi plogar Solgatan i kväll.' };

describe('proposeWaiting', () => {
  it.each(listOwnSets())('finds what waits in %s', (file) => {
    const { precision, recall } = measure(readLabelled(file));
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('is measured on at least 1,000 comments in four languages', () => {
    const all = listOwnSets().flatMap(readLabelled);
    expect(all.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(all.map(({ lang }) => lang))).toEqual(new Set(['sv', 'nb', 'nn', 'en']));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ kind }) => !(COMMENT_KINDS as readonly string[]).includes(kind))).toEqual([]);
  });

  it('says why it proposes', () => {
    const proposal = proposeWaiting(comment('Hej! När plogar ni Solgatan?'));
    expect(proposal).toMatchObject({ waits: true, kind: 'question' });
    expect(proposal.reasons.slice(0, 2)).toEqual(['asks', 'names-service']);
    expect(proposal.score).toBeGreaterThanOrEqual(WAITS_FROM);
  });

  it('never proposes what the account itself wrote', () => {
    const proposal = proposeWaiting(
      comment('Har du ringt oss?', { author: 'Granby kommun', parent: visitor }),
    );
    expect(proposal).toMatchObject({ waits: false, reasons: ['own-comment'] });
  });

  it.each(['', '   ', '😂😂😂', '👍', '!!!', '1000'])('finds no words in %j', (text) => {
    expect(proposeWaiting(comment(text))).toMatchObject({ waits: false, reasons: ['without-words'] });
  });

  it('tells a question to a friend from one to the page', () => {
    const text = 'Har du varit där?';
    expect(proposeWaiting(comment(text, { parent: visitor })).reasons[0]).toBe('between-visitors');
    expect(proposeWaiting(comment('Linus Falk ska vi gå dit?')).kind).toBe('tag');
    expect(proposeWaiting(comment('Får man ta med hunden dit?')).waits).toBe(true);
  });

  it('hears a visitor who joins in with a question to the municipality', () => {
    const joined = comment('Samma här, när tänker kommunen komma hit?', { parent: visitor });
    expect(proposeWaiting(joined).waits).toBe(true);
  });

  it('tells thanks from a further question in answers to the page', () => {
    expect(proposeWaiting(comment('Tack för svar!', { parent: page })).kind).toBe('thanks');
    expect(proposeWaiting(comment('Tack! Gäller det även Ekgatan?', { parent: page })).waits).toBe(true);
  });

  it('knows the media by what they ask (VAR-25)', () => {
    const text = 'Hei, dette er Kari fra Fjordvik Avis. Hvem kan gi en kommentar til saken?';
    expect(proposeWaiting(comment(text, { account: 'Fjordvik kommune', post: '' })).kind).toBe('media');
  });

  it('refers a political question and lets a political statement be (SOG-8, NYK-5)', () => {
    const asked = proposeWaiting(comment('Hur mycket kostar politikernas arvoden?'));
    expect(asked).toMatchObject({ waits: true, kind: 'political' });
    expect(asked.reasons).toContain('asks-politics');
    expect(proposeWaiting(comment('Rösta bort hela styret i valet'))).toMatchObject({
      waits: false,
      kind: 'political',
    });
  });

  it('is not led astray by stretched letters, marks or hidden characters', () => {
    expect(proposeWaiting(comment('nääääär plo\u00ADgas Solgatan')).waits).toBe(true);
    expect(proposeWaiting(comment('???')).waits).toBe(false);
    expect(proposeWaiting(comment('https://example.org/?q=1')).waits).toBe(false);
  });

  it('ends quickly on long hostile text', async () => {
    const look = () => {
      for (const piece of ['a ', 'inte ', 'kan ni ', '?! ', 'när är ', 'A B ', '(((', 'Aa-Bb '])
        proposeWaiting(comment(piece.repeat(4000)));
    };
    expect(await leastCpu(look)).toBeLessThan(4000);
  });

  it("takes a fault told in a visitor's thread for a report, and a remark to that visitor for talk", () => {
    const parent = { author: 'Sven Lund', text: 'Skönt att det är plogat.' };
    expect(proposeWaiting(comment('Lampan vid Solgatan är trasig', { parent })).waits).toBe(true);
    expect(proposeWaiting(comment('Är din lampa trasig Sven?', { parent })).reasons[0]).toBe(
      'between-visitors',
    );
  });

  it('hears a friend called by name', () => {
    expect(proposeWaiting(comment('Hanna & Malin, fredag? 🍻')).kind).toBe('tag');
    expect(proposeWaiting(comment('Ska vi ta en tur på fredag, Trude?')).waits).toBe(false);
  });

  it('tells an opinion about the world from a complaint about a service', () => {
    expect(proposeWaiting(comment('Folk kan inte köra bil nuförtiden, så är det bara.'))).toMatchObject({
      waits: false,
      reasons: ['opines'],
    });
    expect(proposeWaiting(comment('Ingen har plogat vår gata, man skäms.')).waits).toBe(true);
  });

  it('has a sentence for each reason and each kind', () => {
    const keys = [
      ...REASON_CODES.map((code) => `reason.${code}`),
      ...COMMENT_KINDS.map((kind) => `kind.${kind}`),
    ];
    for (const catalogue of Object.values(waitingCatalogues)) {
      expect(Object.keys(catalogue).toSorted()).toEqual(keys.toSorted());
    }
  });
});

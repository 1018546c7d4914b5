import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  chooseMunicipality,
  readConsequence,
  readCriteria,
  readGrounds,
  readRule,
  type ShownGround,
} from '@/test/support/e2e/policy-views';
import { putQuestions, readQuestion } from '@/test/support/e2e/waiting-views';
import { startExtension, type TestedExtension } from '@/test/support/extension';

let extension: TestedExtension;
let practice: Page;
let policy: Page;

beforeAll(async () => {
  extension = await startExtension();
  await putQuestions(extension);
  await extension.changeSettings({
    editor: {
      editorId: 'editor-1',
      name: 'Eva Prov',
      title: 'Kommunikatör',
      unit: 'Kansliet',
      role: 'editor',
    },
  });
});
afterAll(() => extension?.close());

/** Chooses a municipality, and opens what an editor then meets. */
async function meet(search: string, name: string) {
  await Promise.all([practice?.close(), policy?.close()]);
  await chooseMunicipality(extension, search, name);
  policy = await extension.context.newPage();
  await policy.goto(extension.address('policy.html'));
  await policy.getByRole('heading', { level: 1, name }).waitFor();
  practice = await extension.context.newPage();
  await practice.goto(extension.address('practice.html?lang=sv'));
  const grounds = await readGrounds(practice);
  const byLabel = (label: string) => grounds.find((ground) => ground.label === label) as ShownGround;
  return { grounds, byLabel, rule: (path: string) => readRule(policy, path) };
}
const labels = (grounds: readonly ShownGround[]) => grounds.map(({ label }) => label);

describe('the rules that an editor meets', () => {
  it('of Nykvarn', async () => {
    const { grounds, byLabel, rule } = await meet('nykvarn', 'Nykvarns kommun');
    // NYK-16: nine grounds and one open, each with its key.
    expect(grounds.slice(0, 10).map(({ key }) => key)).toEqual([...'1234567890']);
    expect(labels(grounds).slice(0, 10)).toContain('Diskriminering');
    expect(byLabel('Diskriminering').law).toContain('2008:567');
    expect(byLabel('Intrång i upphovsrätt eller andra rättigheter').law).toContain('1960:729');
    expect(byLabel('Sekretess').law).toContain('2009:400');
    // Advertising is removed and need not be preserved; what is confidential is registered (NYK-15).
    expect(byLabel('Reklam').tags).toContain('Not kept');
    expect(byLabel('Sekretess').tags).toContain('Registry');
    expect(await readConsequence(practice, 'Sekretess')).toContain('marked as confidential');
    // The open ground asks for words before anything is done.
    await practice.locator('button.ground', { hasText: 'Annat brott mot lagen' }).click();
    await practice.locator('bevara-panel textarea').waitFor();
    await practice.keyboard.press('Escape');
    // NYK-19: five criteria for, two against.
    expect(await readCriteria(practice)).toHaveLength(7);
    expect(await rule('duties.response')).toContain('1 working day Own rule');
    expect(await rule('duties.supervision')).toContain('Default');
    expect(await rule('signatures.standard')).toContain('{name}, {title}, {department}');
    expect(await rule('duties.capture')).toContain('Every 6 months Own rule');
  });

  it('of Kalmar', async () => {
    const { grounds, byLabel, rule } = await meet('kalmar', 'Kalmar kommun');
    expect(labels(grounds).slice(0, 2)).toEqual(['Olagligt innehåll', 'Olämpligt enligt sidans regler']);
    // A lawful but unsuitable comment is hidden first, and every removal names its disposal rule (KAL-9).
    expect(byLabel('Olämpligt enligt sidans regler').tags[0]).toBe('Hide');
    expect(await readConsequence(practice, 'Olagligt innehåll')).toContain('gallringsregel');
    expect(await readCriteria(practice)).toContain(
      'Skrivet som privatperson eller politiker, inte i tjänsten',
    );
    expect(await rule('duties.lookThrough')).toMatch(/Own rule ?Demand Every day Own rule/);
    expect(await rule('duties.supervision')).toContain('Every 7 days Own rule');
    expect(await rule('duties.response')).toContain('2 working days Default');
    expect(await rule('channelTexts.public-record')).toContain('allmän handling hos Kalmar kommun');
    expect(await rule('grounds.unlawful')).toContain('To the author Hej {author}!');
    expect(await policy.getByText('At least 2 persons hold the credentials Own rule').count()).toBe(1);
  });

  it('of Vårgårda', async () => {
    const { grounds, byLabel, rule } = await meet('vargarda', 'Vårgårda kommun');
    // VAR-5: five grounds of supervision, threats and other criminal material, named.
    expect(labels(grounds).slice(0, 7)).toEqual([
      'Uppvigling',
      'Hets mot folkgrupp',
      'Sexuella övergrepp mot barn i bild',
      'Olaga våldsskildring',
      'Upphovsrättsintrång',
      'Olaga hot',
      'Annat brottsligt innehåll',
    ]);
    expect(byLabel('Sexuella övergrepp mot barn i bild').tags).toContain('No copy');
    expect(byLabel('Kommersiell reklam').tags).toContain('Not kept');
    const agitation = await readConsequence(practice, 'Hets mot folkgrupp');
    expect(agitation).toContain('Misstänkt brott anmäls till Polisen.');
    expect(agitation).not.toContain('Do not take a picture');
    expect(await readCriteria(practice)).toContain('Hör till ett påbörjat eller pågående ärende');
    expect(await rule('duties.media')).toMatch(/Demand The same day Own rule/);
    expect(await policy.getByText('At least 2 administrators Own rule').count()).toBe(1);
    expect(await policy.getByText('At least 3 persons hold the credentials Own rule').count()).toBe(1);
    expect(await rule('retention.comment')).toContain('Nothing may be disposed of yet');
  });

  it('of Valdemarsvik', async () => {
    const { grounds, rule } = await meet('valdemar', 'Valdemarsviks kommun');
    expect(labels(grounds).slice(0, 3)).toEqual([
      'Kränkande personuppgifter',
      'Uppgifter med sekretess',
      'Brottsligt innehåll, som hets mot folkgrupp',
    ]);
    expect(labels(grounds)).not.toContain('Olaga hot');
    expect(grounds[0]?.law).toContain('2016/679');
    expect(await readCriteria(practice)).toContain(
      'Synpunkt på ett pågående ärende, hanteras bara som information',
    );
    expect(await rule('signatures.standard')).toContain('Hälsningar från {unit}');
    expect(await rule('replies.moved-to-case')).toContain('Own rule');
    expect(await rule('duties.supervision')).toContain('Default');
    expect(await rule('duties.capture')).toMatch(/Demand Every 6 months Own rule/);
  });

  it('of Søgne', async () => {
    const { grounds, rule } = await meet('sogne', 'Søgne kommune');
    expect(labels(grounds).slice(0, 3)).toEqual([
      'Uthenging av enkeltpersoner',
      'Trakassering, sjikane og lignende',
      'Ulovlig innhold',
    ]);
    const criteria = await readCriteria(practice);
    expect(criteria).toContain('Krever lett saksbehandling');
    expect(criteria).toContain('Uformell kontakt, som til sentralbordet');
    // Documents are in the pack's language, whatever the reader's.
    expect(await policy.locator('[data-rule="grounds.pillorying"] strong span').getAttribute('lang')).toBe(
      'nb',
    );
    expect(await rule('signatures.general')).toContain('Hilsen {municipality}');
    expect(await rule('registration.caseHandling.light')).toContain('journalfør kommentaren');
    expect(await rule('replies.negative')).toContain('Prøv å svare');
    expect(await rule('duties.capture')).toContain('Default');
    // A case number has the form of the country's archives.
    const number = practice.locator('input[name="caseNumber"]');
    await number.fill('KS 2026:123');
    await practice.locator('input[name="criterion"]').first().check();
    await practice.getByRole('button', { name: /Send to the registry/ }).click();
    await practice.getByText('That does not look like a case number here.').waitFor();
  });

  // The day after Monday 16 November, or the day after that; the rules' own texts, signed as each demands.
  it.each([
    [
      'nykvarn',
      'Nykvarns kommun',
      /Tuesday 17 November.*16:30/,
      'case-management',
      /vanligt ärende[^]*Eva Prov, Kommunikatör, Kansliet$/,
    ],
    [
      'kalmar',
      'Kalmar kommun',
      /Wednesday 18 November.*16:30/,
      'official-channel',
      /kommun@kalmar\.se[^]*Eva Prov, Kommunikatör, Kalmar kommun$/,
    ],
    [
      'vargarda',
      'Vårgårda kommun',
      /Wednesday 18 November.*16:30/,
      'corrected-fact',
      /missförstånd[^]*Eva Prov, Kommunikatör, Vårgårda kommun$/,
    ],
    [
      'valdemar',
      'Valdemarsviks kommun',
      /Wednesday 18 November.*16:30/,
      'moved-to-case',
      /Enskilda ärenden[^]*Hälsningar från Kansliet$/,
    ],
    [
      'sogne',
      'Søgne kommune',
      /Wednesday 18 November.*15:30/,
      'formal-enquiry',
      /omfattende saksbehandling[^]*www\.sogne\.kommune\.no[^]*Hilsen Søgne kommune$/,
    ],
  ])('and the popup’s deadline and reply texts, of %s', async (search, name, due, reply, text) => {
    await chooseMunicipality(extension, search, name);
    await expect.poll(async () => (await readQuestion(extension, 'Åsa Öberg', reply)).exact).toMatch(due);
    const read = await readQuestion(extension, 'Åsa Öberg', reply);
    expect(read.text).toMatch(text);
    expect(read.text).toContain('Åsa Öberg');
    expect(read.situations.some((label) => label.startsWith('Tell the author'))).toBe(true);
    // A question of the media is passed on the same day (VAR-25).
    expect((await readQuestion(extension, 'Rune Reporter', 'media')).exact).toMatch(/Monday 16 November/);
  });

  it('never have a ground that is taken by one click', async () => {
    expect(await policy.getByText('Taken by one click').count()).toBe(0);
  });
});

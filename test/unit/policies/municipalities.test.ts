import { beforeAll, describe, expect, it } from 'vitest';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { isDefault } from '@/utils/domain/policy-origin';
import { loadModerationPolicy } from '@/utils/policies/load-moderation-policy';
import { loadPolicy } from '@/utils/policies/load-policy';
import { moderationPolicyOf } from '@/utils/policies/moderation-policy';
import { chooseSignature } from '@/utils/policies/policy-readers';

const ids = [
  'se/_base',
  'no/_base',
  'se/kalmar',
  'se/nykvarn',
  'se/vargarda',
  'se/valdemarsvik',
  'no/sogne',
] as const;
const packs = {} as Record<(typeof ids)[number], ResolvedPolicy>;

beforeAll(async () => {
  for (const id of ids) {
    const loaded = await loadPolicy(id);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
    packs[id] = loaded.value;
  }
});

const ownGrounds = (id: (typeof ids)[number]) =>
  Object.entries(packs[id].policy.grounds).filter(([ground]) => !isDefault(packs[id], `grounds.${ground}`));

describe('whoever the municipality is', () => {
  it.each(ids)('%s: what the law adds holds', (id) => {
    const { policy } = packs[id];
    const material = policy.grounds['child-abuse-material'];
    expect(material).toMatchObject({ evidence: 'metadata', pointsToPolice: true, measures: ['delete'] });
    expect(material?.noticeToAuthor).toBeUndefined();
    const grounds = new Map(moderationPolicyOf(packs[id]).grounds.map((ground) => [ground.id, ground]));
    expect(grounds.get('child-abuse-material')?.police).toMatch(id.startsWith('se/') ? /114 14/ : /02800/);
    expect(grounds.get('copyright')?.police).toBeNull();
    expect(policy.grounds['confidential']).toMatchObject({ forcesRegistration: true, isConfidential: true });
    expect(policy.evidence.preserveBeforeRemoval).toBe(true);
    expect(policy.principles['criticism']?.answers).toContain('LAW-1');
  });

  it.each(ids)('%s: nothing may be disposed of before the municipality has decided', (id) => {
    for (const rule of Object.values(packs[id].policy.retention)) {
      expect(rule.action === 'preserve' || rule.decision === undefined).toBe(true);
    }
  });

  it.each(ids)('%s: a ground is always chosen by the editor, none by itself', (id) => {
    const { grounds, documentLanguage } = moderationPolicyOf(packs[id]);
    expect(grounds.length).toBeGreaterThan(2);
    expect(grounds.filter((ground) => ground.isDefault)).toEqual([]);
    expect(documentLanguage).toBe(id.startsWith('se') ? 'sv' : 'nb');
  });

  it('without a choice the Swedish base holds, all of it default', async () => {
    const loaded = await loadModerationPolicy(null);
    expect(loaded.ok && loaded.value.ref).toEqual(packs['se/_base'].ref);
    expect(ownGrounds('se/_base')).toEqual([]);
  });
});

describe('Nykvarn', () => {
  it('has nine grounds and an open one with a compulsory text (NYK-16)', () => {
    expect(ownGrounds('se/nykvarn').map(([id]) => id)).toEqual([
      'insult',
      'incitement-or-agitation',
      'pornography',
      'unlawful-violence',
      'copyright',
      'confidential',
      'advertising',
      'political-information',
      'discrimination',
      'other-breach',
    ]);
    const asking = ownGrounds('se/nykvarn').filter(([, ground]) => ground.needsText);
    expect(asking.map(([id]) => id)).toEqual(['other-breach']);
  });

  it('names the statutes (NYK-16)', () => {
    const { grounds } = packs['se/nykvarn'].policy;
    expect(grounds['copyright']?.legalReference).toMatch(/5 kap\..*1960:729/);
    expect(grounds['confidential']?.legalReference).toContain('2009:400');
    expect(grounds['discrimination']?.legalReference).toContain('2008:567');
  });

  it('keeps nothing of advertising (NYK-16)', () => {
    expect(packs['se/nykvarn'].policy.grounds['advertising']).toMatchObject({ evidence: 'none' });
  });

  it('answers within one working day, as advice; a word that it comes does not stop the clock (NYK-3)', () => {
    expect(packs['se/nykvarn'].policy.duties.response).toMatchObject({
      workingDays: 1,
      force: 'recommended',
      acknowledgement: 'does-not-stop-clock',
    });
  });

  it('signs with name, title and department (NYK-4)', () => {
    expect(chooseSignature(packs['se/nykvarn'].policy, 'editor', 'general')).toBe(
      '{name}, {title}, {department}',
    );
  });

  it('plans an account in sixteen points (NYK-2)', () => {
    const labels = Object.values(packs['se/nykvarn'].policy.accountPlan.fields).map((field) => field.label);
    expect(labels.filter((label) => /^\d+\./.test(label))).toHaveLength(16);
  });

  it('registers by five criteria and two against (NYK-19)', () => {
    const { criteria } = moderationPolicyOf(packs['se/nykvarn']);
    expect(criteria.filter((one) => one.speaksFor)).toHaveLength(5);
    expect(criteria.filter((one) => !one.speaksFor)).toHaveLength(2);
  });

  it('disposes only after an archive capture (NYK-17) and names captures as ordered (NYK-18)', () => {
    const { policy } = packs['se/nykvarn'];
    expect(policy.retention['comment']?.needsArchiveCapture).toBe(true);
    expect(policy.fileNames.capture).toBe('{medium} {unit} {date} {context}');
  });

  it('leaves a crisis to the central account (NYK-10), and has no supervision interval of its own (NYK-29)', () => {
    expect(packs['se/nykvarn'].policy.crisis).toMatchObject({ publishing: 'central-accounts-only' });
    expect(isDefault(packs['se/nykvarn'], 'duties.supervision.everyDays')).toBe(true);
  });
});

describe('Kalmar', () => {
  it('removes what is unlawful or unsuitable, and names a disposal rule each time (KAL-9)', () => {
    expect(Object.keys(packs['se/kalmar'].policy.grounds).slice(0, 2)).toEqual(['unlawful', 'unsuitable']);
    for (const ground of moderationPolicyOf(packs['se/kalmar']).grounds)
      expect(ground.disposalRule).not.toBeNull();
  });

  it('looks through daily and supervises weekly as duties of its own (KAL-7, KAL-9)', () => {
    const { duties } = packs['se/kalmar'].policy;
    expect(duties.lookThrough).toMatchObject({ everyDays: 1, force: 'required' });
    expect(duties.supervision).toMatchObject({ everyDays: 7, force: 'required' });
    expect(isDefault(packs['se/kalmar'], 'duties.lookThrough.everyDays')).toBe(false);
  });

  it('is only reminded of the half-yearly capture (KAL-5)', () => {
    expect(packs['se/kalmar'].policy.duties.capture).toMatchObject({ everyMonths: 6, force: 'recommended' });
  });

  it('has no response time in days of its own', () => {
    expect(isDefault(packs['se/kalmar'], 'duties.response.workingDays')).toBe(true);
    expect(isDefault(packs['se/kalmar'], 'duties.response')).toBe(false);
  });

  it('does not register what is written as a private person (KAL-1)', () => {
    expect(packs['se/kalmar'].policy.registration.criteria['private-capacity']?.speaksFor).toBe(false);
  });

  it('says why, for whom, to achieve what (KAL-14), and that it is hard to take back (KAL-15)', () => {
    const { fields } = packs['se/kalmar'].policy.accountPlan;
    expect([fields['purpose'], fields['audience'], fields['goals']].every((field) => field?.isRequired)).toBe(
      true,
    );
    expect(packs['se/kalmar'].policy.checklist.reminders).toHaveProperty('hard-to-take-back');
  });
});

describe('Vårgårda', () => {
  it('supervises five grounds, threats and other crime that is named (VAR-5, VAR-7)', () => {
    const own = ownGrounds('se/vargarda').filter(([, ground]) => ground.answers.includes('VAR-5'));
    expect(own.map(([id]) => id)).toEqual([
      'incitement',
      'agitation',
      'child-abuse-material',
      'unlawful-violence',
      'copyright',
      'threat',
      'other-crime',
    ]);
    expect(packs['se/vargarda'].policy.grounds['other-crime']?.needsText).toBe(true);
  });

  it('deletes advertising (VAR-6)', () => {
    expect(packs['se/vargarda'].policy.grounds['advertising']).toMatchObject({
      evidence: 'none',
      measures: ['delete'],
    });
  });

  it('wants two administrators, two approvals, three roles with credentials (VAR-2, VAR-3)', () => {
    const { minimumAdministrators, minimumCredentialHolders, signers } =
      packs['se/vargarda'].policy.accountPlan;
    expect(minimumAdministrators.count).toBe(2);
    expect(Object.keys(signers)).toEqual(['manager', 'sector-head']);
    expect(minimumCredentialHolders.roles).toEqual(['account-owner', 'registrar', 'communications']);
  });

  it('confirms two conditions at disposal (VAR-10)', () => {
    expect(packs['se/vargarda'].policy.retention['comment']?.conditions).toHaveLength(2);
  });

  it('passes a media question on the same day (VAR-25)', () => {
    expect(packs['se/vargarda'].policy.duties.media).toMatchObject({ isSameDay: true, force: 'required' });
  });

  it('answers for comments by medium (VAR-13)', () => {
    const { responsibility } = packs['se/vargarda'].policy.accountPlan;
    expect(responsibility?.facebook?.visitorsComments).toBe('responsible');
    expect(responsibility?.x?.visitorsComments).toBe('not-responsible');
    expect(responsibility?.instagram?.visitorsComments).toBe('assess');
  });
});

describe('Valdemarsvik', () => {
  it('has three grounds (VAL-4)', () => {
    expect(ownGrounds('se/valdemarsvik').map(([id]) => id)).toEqual([
      'insulting-personal-data',
      'confidential',
      'criminal',
    ]);
  });

  it('greets from the unit (VAL-2)', () => {
    expect(chooseSignature(packs['se/valdemarsvik'].policy, 'editor', 'general')).toBe(
      'Hälsningar från {unit}',
    );
  });

  it('never discusses an individual case: the comment goes to the case (VAL-1)', () => {
    const { guide, replies, checklist } = packs['se/valdemarsvik'].policy;
    expect(guide.nodes['add-to-case']).toMatchObject({ action: 'add-to-case', reply: 'moved-to-case' });
    expect(replies['moved-to-case']?.text).toContain('{caseNumber}');
    expect(checklist.checks['case-number'].level).toBe('required');
  });

  it('takes views on ongoing cases as information (VAL-6)', () => {
    expect(packs['se/valdemarsvik'].policy.guide.nodes['information-only']?.action).toBe('reply');
    expect(packs['se/valdemarsvik'].policy.registration.criteria['information-only']?.speaksFor).toBe(false);
  });

  it('lets the webmaster capture every half year (VAL-7)', () => {
    const { duties, roles } = packs['se/valdemarsvik'].policy;
    expect(roles[duties.capture.responsible ?? '']?.label).toBe('Webbmaster');
  });

  it('has no supervision interval and no response time of its own', () => {
    expect(isDefault(packs['se/valdemarsvik'], 'duties.supervision')).toBe(true);
    expect(isDefault(packs['se/valdemarsvik'], 'duties.response.workingDays')).toBe(true);
  });
});

describe('Søgne', () => {
  it('removes unlawful content, pillorying and harassment (SOG-2)', () => {
    const own = ownGrounds('no/sogne').filter(([, ground]) => ground.answers.includes('SOG-2'));
    expect(own.map(([id]) => id)).toEqual(['pillorying', 'harassment', 'unlawful']);
  });

  it('knows extensive and light handling (SOG-4, SOG-5)', () => {
    const { caseHandling } = packs['no/sogne'].policy.registration;
    expect(caseHandling['extensive']).toMatchObject({ reply: 'formal-enquiry', registersReply: false });
    expect(caseHandling['light']).toMatchObject({ registersIncoming: true, registersReply: true });
  });

  it('answers by kind of comment (SOG-8)', () => {
    const choices = packs['no/sogne'].policy.guide.nodes['sender']?.choices?.map((choice) => choice.label);
    expect(choices?.slice(0, 6)).toEqual([
      'Faktafeil',
      'Spørsmål om tjenester',
      'Positiv',
      'Nøytral',
      'Negativ',
      'Politisk',
    ]);
  });

  it('signs general answers without a name, professional ones with name and title (SOG-9)', () => {
    const { policy } = packs['no/sogne'];
    expect(chooseSignature(policy, 'editor', 'general')).toBe('Hilsen {municipality}');
    expect(chooseSignature(policy, 'officer', 'professional')).toBe('{name}, {title}');
  });

  it('speaks of the journal (terms)', () => {
    expect(packs['no/sogne'].policy.identity.terms).toMatchObject({
      register: 'journalføre',
      dispose: 'kassere',
    });
  });

  it('preserves what is worth archiving without removing it (SOG-6), and decides presence (SOG-13)', () => {
    expect(packs['no/sogne'].policy.guide.nodes['keep']?.action).toBe('preserve');
    expect(packs['no/sogne'].policy.accountPlan.fields['decision']?.isRequired).toBe(true);
  });

  it('only reminds of quick answers (SOG-1)', () => {
    expect(packs['no/sogne'].policy.duties.response.force).toBe('recommended');
  });
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/domain/language';
import type { PolicyError } from '@/utils/domain/policy';
import { describePolicyError } from '@/utils/policies/describe-policy-error';
import { loadPolicy } from '@/utils/policies/load-policy';
import type { PackSource } from '@/utils/policies/resolve-policy';
import { shippedPack } from '@/utils/policies/shipped-packs';
import { least, withPack } from '@/test/support/policies/own-pack';

async function faultsOf(source: PackSource, id = 'se/prov'): Promise<readonly PolicyError[]> {
  const loaded = await loadPolicy(id, source);
  return loaded.ok ? [] : loaded.failure;
}
const faultsIn = (parts: object) => faultsOf(withPack({ ...least, ...parts }));
const DISPOSE = { label: 'Ringa', kinds: ['comment'], trigger: 'captured', action: 'dispose' };
const brief = (faults: readonly PolicyError[]) => faults.map(({ code, path }) => `${code} ${path}`);

describe('one fault', () => {
  it.each([
    ['an unknown key', { grouns: {} }, 'unknown-key grouns'],
    ['an unknown key inside', { duties: { response: { days: 1 } } }, 'unknown-key duties.response.days'],
    [
      'a wrong type',
      { duties: { response: { workingDays: 'one' } } },
      'wrong-type duties.response.workingDays',
    ],
    ['half a day', { duties: { response: { workingDays: 0.5 } } }, 'wrong-type duties.response.workingDays'],
    ['too many days', { duties: { response: { workingDays: 99 } } }, 'too-big duties.response.workingDays'],
    ['a wrong id', { grounds: { 'Hot och hat': {} } }, 'wrong-form grounds.Hot och hat'],
    [
      'an unknown check',
      { checklist: { checks: { grammar: { level: 'off' } } } },
      'unknown-check checklist.checks.grammar',
    ],
    [
      'an unknown level',
      { checklist: { checks: { emoji: { level: 'hard' } } } },
      'not-one-of checklist.checks.emoji.level',
    ],
    ['markup', { principles: { a: { text: 'Hej <b>du</b>' } } }, 'markup principles.a.text'],
    [
      'a ground without a measure',
      { grounds: { insult: { measures: [] } } },
      'ground-without-measure grounds.insult.measures',
    ],
    [
      'a new ground without one',
      { grounds: { x: { label: 'X', evidence: 'all' } } },
      'ground-without-measure grounds.x.measures',
    ],
    [
      'a ground whose measures are taken away',
      { grounds: { insult: { measures: null } } },
      'ground-without-measure grounds.insult.measures',
    ],
    [
      'two defaults',
      { grounds: { threat: { isDefault: true }, insult: { isDefault: true } } },
      'two-defaults grounds.threat.isDefault',
    ],
    [
      'two rules for one kind of record',
      { retention: { minor: { ...DISPOSE, kinds: ['capture', 'comment'] } } },
      'two-rules retention.minor.kinds',
    ],
    [
      'a rule for what is registered beside one that keeps everything',
      { retention: { minor: { ...DISPOSE, trigger: 'registered' } } },
      'two-rules retention.minor.kinds',
    ],
    [
      'two promises',
      { duties: { response: { workingHours: 4 } } },
      'two-promises duties.response.workingHours',
    ],
    [
      'an unknown field',
      { replies: { thanks: { text: 'Hej {fornamn}!' } } },
      'unknown-field replies.thanks.text',
    ],
    [
      'an unknown field in a file name',
      { fileNames: { capture: '{author}' } },
      'unknown-field fileNames.capture',
    ],
    [
      'a broken pattern',
      { identity: { caseNumberPattern: '(' } },
      'broken-pattern identity.caseNumberPattern',
    ],
    ['an unknown role', { crisis: { responsible: 'mayor' } }, 'unknown-reference crisis.responsible'],
    [
      'a choice to nowhere',
      {
        guide: {
          nodes: {
            unlawful: {
              choices: [
                { label: 'Ja', to: 'mars' },
                { label: 'Nej', to: 'secret' },
              ],
            },
          },
        },
      },
      'guide-dead-end guide.nodes.unlawful.choices.0.to',
    ],
    ['a part taken away', { fileNames: { record: null } }, 'missing fileNames.record'],
    ['another name than the file', { id: 'se/annan' }, 'wrong-id id'],
    ['a form of the future', { schemaVersion: 2 }, 'newer-schema schemaVersion'],
    ['an unknown base', { extends: 'dk/_base' }, 'not-found extends'],
    [
      'a preservation turned off',
      { evidence: { preserveBeforeRemoval: false } },
      'not-one-of evidence.preserveBeforeRemoval',
    ],
    [
      'a decision without its date',
      { retention: { comment: { decision: { authority: 'KS', number: '1' } } } },
      'missing retention.comment.decision.date',
    ],
  ])('%s', async (_, parts, expected) => {
    expect(brief(await faultsIn(parts))).toContain(expected);
  });

  it('none in a hold beside any rule, nor in a rule for what is registered beside one that disposes', async () => {
    const hold = { ...DISPOSE, hasHold: true };
    const registered = { ...DISPOSE, trigger: 'registered' };
    expect(await faultsIn({ retention: { comment: DISPOSE, hold, registered } })).toEqual([]);
    expect(await faultsIn({ retention: { 'all-held': { ...hold, kinds: ['comment', 'reply'] } } })).toEqual(
      [],
    );
  });

  it('a guide with a box that stops and one that nobody comes to', async () => {
    const nodes = { leave: { action: null }, lonely: { text: 'Ensam', action: 'no-action' } };
    const faults = brief(await faultsIn({ guide: { nodes } }));
    expect(faults).toContain('guide-dead-end guide.nodes.leave');
    expect(faults).toContain('guide-unreachable guide.nodes.lonely');
  });

  it('a guide that goes round and round', async () => {
    const nodes = { known: { choices: [{ label: 'Igen', to: 'known' }] } };
    expect(brief(await faultsIn({ guide: { nodes } }))).toContain('guide-dead-end guide.nodes.known');
  });
});

describe('files that build on each other', () => {
  it('in a circle are refused', async () => {
    const source: PackSource = (id) =>
      JSON.stringify({ ...least, id, extends: id === 'se/prov' ? 'se/annan' : 'se/prov' });
    expect(brief(await faultsOf(source))).toEqual(['circular-extends extends']);
  });

  it('and are not there are named', async () => {
    expect(await faultsOf(() => null, 'se/borta')).toEqual([
      { code: 'not-found', pack: 'se/borta', path: '', line: 0, fields: { found: 'se/borta' } },
    ]);
  });
});

describe('texts that are hardly packs', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['half a file', '{"schemaVersion": 1,', 'not-json'],
    ['comments', '{ /* hej */ }', 'not-json'],
    ['a list', '[]', 'wrong-type'],
    ['null', 'null', 'wrong-type'],
    ['five megabytes', `{"about": "${'x'.repeat(5_000_000)}"}`, 'too-large'],
    ['ten thousand brackets', '['.repeat(10_000), 'too-deep'],
  ])('%s', async (_, text, code) => {
    const faults = await faultsOf(withPack(text));
    expect(faults.map((fault) => fault.code)).toContain(code);
  });

  it('keys that stand twice or would reach into the language', async () => {
    const text =
      '{"schemaVersion":1,"id":"se/prov","version":"1","version":"2","extends":"se/_base","__proto__":{"x":1}}';
    const faults = brief(await faultsOf(withPack(text)));
    expect(faults).toContain('duplicate-key version');
    expect(faults).toContain('duplicate-key __proto__');
  });

  it('ten thousand unknown keys are summed up, quickly', async () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key${i}`, i]));
    const faults = await faultsIn(keys);
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)).toMatchObject({ code: 'and-more', fields: { count: 9900 } });
  });
});

describe('many faults', () => {
  it('in one thing do not hide what is wrong elsewhere', async () => {
    const faults = await faultsIn({
      grounds: { x: { label: 'X' }, insult: { disposalRule: 'nowhere' } },
      replies: { thanks: { text: '{namn}' } },
    });
    expect(brief(faults)).toEqual([
      'ground-without-measure grounds.x.measures',
      'missing grounds.x.evidence',
      'unknown-reference grounds.insult.disposalRule',
      'unknown-field replies.thanks.text',
    ]);
  });

  const text = `{
  "schemaVersion": 1,
  "id": "se/prov",
  "version": "1",
  "extends": "se/_base",
  "colour": "blue",
  "duties": {
    "response": { "workingDays": "one" }
  },
  "grounds": {
    "threat": { "isDefault": true }, "insult": { "isDefault": true },
    "spam": {
      "label": "Skräp",
      "evidence": "none",
      "measures": []
    }
  },
  "guide": {
    "nodes": {
      "lonely": { "text": "Ensam", "action": "no-action" }
    }
  },
  "replies": {
    "thanks": { "text": "Tack {namn}" }
  }
}`;

  it('come all at once, each with its line', async () => {
    const faults = await faultsOf(withPack(text));
    expect(faults.map(({ code, line }) => `${line} ${code}`).sort()).toEqual(
      [
        '11 two-defaults',
        '15 ground-without-measure',
        '20 guide-unreachable',
        '24 unknown-field',
        '6 unknown-key',
        '8 wrong-type',
      ].sort(),
    );
  });

  it('are one sentence each in every language, without a field left open', async () => {
    const faults = await faultsOf(withPack(text));
    for (const language of LANGUAGES) {
      for (const fault of faults) {
        const sentence = describePolicyError(fault, language);
        expect(sentence).toMatch(/^se\/prov, (line|rad|linje) \d+, [\w.-]+: .+\.$/);
        expect(sentence).not.toMatch(/\{(found|expected|limit|count|line|path|pack|sentence)\}/);
      }
    }
  });

  it('say what is expected in the reader’s words', async () => {
    const [type] = (await faultsOf(withPack(text))).filter((fault) => fault.code === 'wrong-type');
    const say = LANGUAGES.map((language) => type && describePolicyError(type, language));
    expect(say).toEqual([
      'se/prov, rad 8, duties.response.workingDays: Här ska det stå ett tal.',
      'se/prov, linje 8, duties.response.workingDays: Her skal det stå et tall.',
      'se/prov, line 8, duties.response.workingDays: Here a number is expected.',
    ]);
  });
});

it('points into the file that is at fault, also when it is the base', async () => {
  const base = (shippedPack('se/_base') ?? '').replace('"workingDays": 2', '"workingDays": "two"');
  const faults = await faultsOf((id) => (id === 'se/_base' ? base : shippedPack(id)), 'se/nykvarn');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ pack: 'se/_base', path: 'duties.response.workingDays' });
  expect(base.split('\n')[(faults[0]?.line ?? 0) - 1]).toContain('"two"');
});

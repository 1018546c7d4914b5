import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { answerRequirements } from '@/utils/policies/answer-requirements';
import { collectAnswers } from '@/utils/policies/collect-answers';
import { loadPolicy } from '@/utils/policies/load-policy';
import { readOpenRequirements, readRequirements } from '@/utils/policies/read-requirements';
import { describeJsonSchema } from '@/utils/policies/describe-json-schema';

const shared = '../shared/requirements.md';
const requirements = readRequirements();
const open = readOpenRequirements();
const packs = {
  KAL: 'se/kalmar',
  NYK: 'se/nykvarn',
  VAR: 'se/vargarda',
  VAL: 'se/valdemarsvik',
  SOG: 'no/sogne',
};
const loaded = new Map<string, ResolvedPolicy>();

beforeAll(async () => {
  for (const id of Object.values(packs)) {
    const pack = await loadPolicy(id);
    if (pack.ok) loaded.set(id, pack.value);
  }
});

/** The demands that were open when the list was made. The list may only shrink: nothing is ever added here. */
const OPEN_AT_FIRST = new Set(
  `KAL-2 KAL-3 KAL-4 KAL-5 KAL-6 KAL-7 KAL-9 KAL-11 KAL-12 KAL-13 KAL-14 KAL-15
   NYK-1 NYK-2 NYK-3 NYK-4 NYK-5 NYK-6 NYK-7 NYK-8 NYK-9 NYK-10 NYK-11 NYK-12 NYK-13 NYK-17 NYK-18 NYK-20 NYK-21
   NYK-22 NYK-23 NYK-24 NYK-25 NYK-26 NYK-27 NYK-28 NYK-29
   VAR-2 VAR-3 VAR-4 VAR-5 VAR-8 VAR-10 VAR-11 VAR-12 VAR-13 VAR-14 VAR-15 VAR-16 VAR-17 VAR-18 VAR-19 VAR-20 VAR-21
   VAR-22 VAR-23 VAR-24 VAR-25
   VAL-1 VAL-2 VAL-3 VAL-5 VAL-6 VAL-7 VAL-8 VAL-9 VAL-10
   SOG-1 SOG-4 SOG-5 SOG-8 SOG-9 SOG-10 SOG-11 SOG-13 SOG-14 LAW-5`.split(/\s+/),
);

describe('the list of demands', () => {
  it.skipIf(!existsSync(shared))('has every row of the municipalities and no other (needs ../shared)', () => {
    const rows = readFileSync(shared, 'utf8').match(/(?<=^\| )[A-Z]{3}-\d+(?= \|)/gm) ?? [];
    expect(Object.keys(requirements).filter((id) => !id.startsWith('LAW'))).toEqual(rows);
  });

  it('leaves open only what was open before, and only what no module answers', () => {
    for (const id of Object.keys(open)) {
      expect(OPEN_AT_FIRST, id).toContain(id);
      expect(requirements[id]?.modules, id).toEqual([]);
    }
  });
});

describe.each(Object.entries(packs))('%s', (prefix, id) => {
  it('has an answer to each of its demands, and each answer points to something', () => {
    const pack = loaded.get(id);
    if (!pack) throw new Error(`${id} does not load`);
    const { lines, faults } = answerRequirements(pack.policy, { requirements, open, exists: existsSync });
    expect(faults).toEqual([]);
    const demands = Object.keys(requirements).filter((one) => one.startsWith(prefix));
    expect(lines.map((line) => line.id)).toEqual(expect.arrayContaining(demands));
  });

  it('has a rule for each of its demands, and answers for nobody else', () => {
    const answered = collectAnswers(loaded.get(id)?.policy);
    const others = [...answered.keys()].filter((one) => !one.startsWith(prefix) && !one.startsWith('LAW'));
    expect(others).toEqual([]);
    const without = Object.keys(requirements).filter((one) => one.startsWith(prefix) && !answered.has(one));
    expect(without).toEqual([]);
  });
});

describe('answerRequirements', () => {
  const ask = (given: Partial<Parameters<typeof answerRequirements>[1]>) => {
    const pack = loaded.get('no/sogne');
    if (!pack) throw new Error('no/sogne does not load');
    return answerRequirements(pack.policy, { requirements, open, exists: existsSync, ...given }).faults;
  };

  it('names a demand that nothing answers', () => {
    const more = { ...requirements, 'SOG-99': { title: 'New', isAdvice: false, modules: [] } };
    expect(ask({ requirements: more })).toEqual([{ id: 'SOG-99', kind: 'no-answer', detail: 'New' }]);
  });

  it('names a module that is not there, and an open demand that is answered', () => {
    const built = { ...requirements, 'SOG-1': { title: '', isAdvice: true, modules: ['utils/nowhere'] } };
    expect(ask({ requirements: built, open: { ...open, 'SOG-1': 4 } }).map((fault) => fault.kind)).toEqual([
      'module-missing',
      'open-but-answered',
    ]);
  });

  it('names an answer to a demand that nobody made', () => {
    const { 'SOG-2': _, ...fewer } = requirements;
    expect(ask({ requirements: fewer })).toContainEqual(
      expect.objectContaining({ id: 'SOG-2', kind: 'unknown-demand' }),
    );
  });
});

it('policies/schema.json is what the form says (npm run -s policy -- schema)', () => {
  expect(JSON.parse(readFileSync('policies/schema.json', 'utf8'))).toEqual(JSON.parse(describeJsonSchema()));
});

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import type { ResolvedPolicy } from '@/utils/domain/policy';
import { type AnswerLine, answerRequirements } from '@/utils/policies/answer-requirements';
import { describeJsonSchema } from '@/utils/policies/describe-json-schema';
import { describePolicyError } from '@/utils/policies/describe-policy-error';
import { loadPolicy } from '@/utils/policies/load-policy';
import type { PackSource } from '@/utils/policies/resolve-policy';
import { readOpenRequirements, readRequirements } from '@/utils/policies/read-requirements';
import { shippedPack } from '@/utils/policies/shipped-packs';

/**
 * `policy check FOLDER`: validates every pack below the folder and prints where each demand is answered.
 * `policy schema`: writes policies/schema.json anew.
 * The exit code is 1 when a pack is faulty or a demand has no answer, 2 when the command is not understood.
 */
export async function run([action, folder = 'policies']: string[]): Promise<number> {
  if (action === 'schema') {
    writeFileSync(
      'policies/schema.json',
      await format(describeJsonSchema(), { parser: 'json', printWidth: 110 }),
    );
    console.log('policies/schema.json is up to date.');
    return 0;
  }
  if (action !== 'check' || !existsSync(folder)) {
    console.error('npm run -s policy -- check policies/   or   npm run -s policy -- schema');
    return 2;
  }
  const source = readFrom(folder);
  let faults = 0;
  for (const id of listPacks(folder)) {
    const loaded = await loadPolicy(id, source);
    if (!loaded.ok) {
      faults += loaded.failure.length;
      for (const error of loaded.failure) console.error(describePolicyError(error, 'en'));
    } else faults += reportAnswers(loaded.value);
  }
  console.log(faults ? `\n${faults} to mend.` : '\nEvery pack is right, and every demand has its place.');
  return faults ? 1 : 0;
}

function reportAnswers(resolved: ResolvedPolicy): number {
  const { lines, faults } = answerRequirements(resolved.policy, {
    requirements: readRequirements(),
    open: readOpenRequirements(),
    exists: (path) => existsSync(resolve(path)),
  });
  console.log(
    `\n${resolved.policy.identity.name} (${resolved.ref.id} ${resolved.ref.version}, ${resolved.ref.hash})`,
  );
  for (const line of lines) console.log(formatLine(line));
  for (const { id, kind, detail } of faults) console.error(`${resolved.ref.id} ${id}: ${kind}: ${detail}`);
  return faults.length;
}

function formatLine({ id, title, isAdvice, rules, modules, openPart }: AnswerLine): string {
  const open = openPart === null ? [] : [`open until part ${openPart}`];
  const places = [...rules, ...modules, ...open].join(', ');
  return `  ${id.padEnd(7)} ${title}${isAdvice ? ' (advice)' : ''}\n          ${places}`;
}

/** The folder's own files; what they build on may also be a pack that Bevara ships. */
function readFrom(folder: string): PackSource {
  return (id) => {
    const path = join(folder, `${id}.json`);
    return existsSync(path) ? readFileSync(path, 'utf8') : shippedPack(id);
  };
}

/** Every JSON file in a country's folder, as pack ids. */
function listPacks(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[a-z]{2}\/.+\.json$/.test(path))
    .map((path) => path.replace(/\.json$/, ''))
    .sort();
}

import * as z from 'zod';
import { describeBag } from '@/utils/exports/bag/bag-info';
import { readObject, readText, type Fault, type Files } from './fault';

const INFO = 'bag-info.txt';
const RECORDS = 'data/records.json';

const stated = z.object({
  organization: z.string(),
  day: z.string(),
  extensionVersion: z.string(),
  contents: z.string(),
  hasPractice: z.boolean(),
  records: z.array(z.unknown()),
});

/** bag-info.txt, which no signature covers, says what the signed payload says: its size, and line by line what records.json has. */
export function checkBagInfo(files: Files): Fault[] {
  const file = files.get(INFO);
  if (!file) return [{ file: INFO, code: 'missing', sentence: `${INFO} is missing.` }];
  const text = readText(file) ?? '';
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const found = `${payload.reduce((sum, [, { size }]) => sum + size, 0)}.${payload.length}`;
  const oxum = /^Payload-Oxum: (\d+\.\d+)$/m.exec(text)?.[1];
  if (oxum === undefined) return [{ file: INFO, code: 'oxum', sentence: `${INFO} states no Payload-Oxum.` }];
  const sentence = `${INFO} states a payload of ${oxum} (bytes.files); the package holds ${found}.`;
  return [
    ...(oxum === found ? [] : [{ file: INFO, code: 'oxum', sentence }]),
    ...compareLines(files, text, oxum),
  ];
}

function compareLines(files: Files, text: string, oxum: string): Fault[] {
  const say = (sentence: string): Fault => ({
    file: INFO,
    code: 'bag-info',
    sentence: `${INFO} ${sentence}`,
  });
  const list = files.get(RECORDS);
  const object = list && readObject(list);
  if (!object) return [];
  const { data } = stated.safeParse(object);
  if (!data)
    return [
      say(`cannot be compared with ${RECORDS}, which does not say who made the package, when and with what.`),
    ];
  const expected = describeBag({ ...data, records: data.records.length, oxum });
  if (text === expected) return [];
  const [have, want] = [text.split('\n'), expected.split('\n')];
  const added = have.filter((line) => !want.includes(line));
  const lost = want.filter((line) => !have.includes(line));
  return [
    ...added.map((line) =>
      say(`has the line ${JSON.stringify(line)}, which does not follow from ${RECORDS}.`),
    ),
    ...lost.map((line) => say(`lacks the line ${JSON.stringify(line)}, which follows from ${RECORDS}.`)),
    ...(added.length + lost.length === 0 ? [say('has its lines in another order or twice.')] : []),
  ];
}

import type { Fault } from './fault';
import { readXml, type XmlElement } from './read-xml';

/** Differences of one file that are told one by one. */
const MOST = 5;
/** Characters of a value around the place where it differs. */
const SHOWN = 60;

/**
 * What an XML file says otherwise than the rest of the package, from which `expected` was written; a sentence for each
 * value that is another, added or gone. Nothing where the two are the same letter by letter.
 */
export function compareXml(file: string, found: string, expected: string): Fault[] {
  if (found === expected) return [];
  const [have, want] = [readXml(found), readXml(expected)];
  if (!have || !want) return [{ file, code: 'not-xml', sentence: `${file} is not whole XML.` }];
  const say = (sentence: string): Fault => ({ file, code: 'said', sentence: `${file}${sentence}` });
  const sentences = listDifferences(have, want);
  const more = sentences.length - MOST;
  return [
    ...sentences.slice(0, MOST).map((sentence) => say(`: ${sentence}`)),
    ...(more > 0 ? [say(` differs from the rest of the package in ${more} more places.`)] : []),
    ...(sentences.length === 0
      ? [say(' says the same as the rest of the package, but its order, spaces or comments are others.')]
      : []),
  ];
}

function listDifferences(have: readonly XmlElement[], want: readonly XmlElement[]): string[] {
  const [found, expected] = [listValues(have), listValues(want)];
  const told: string[] = [];
  const sentences: string[] = [];
  for (const place of new Set([...found.keys(), ...expected.keys()])) {
    if (told.some((above) => /^[/@]/.test(place.slice(above.length)) && place.startsWith(above))) continue;
    const [is, was] = [found.get(place) ?? [], expected.get(place) ?? []];
    if (is.length !== was.length) told.push(place);
    sentences.push(...compareValues(tellPlace(place), is, was));
  }
  return sentences;
}

function compareValues(name: string, is: readonly string[], was: readonly string[]): string[] {
  if (is.length === was.length)
    return is.flatMap((value, at) => {
      const other = was[at] ?? '';
      if (value === other) return [];
      const from = Math.max(0, findDifference(value, other) - SHOWN / 3);
      return [
        `${name} is ${quote(value, from)}; by the rest of the package it should be ${quote(other, from)}.`,
      ];
    });
  return [
    ...subtract(is, was).map((value) => `${name} ${quote(value)} is not in the rest of the package.`),
    ...subtract(was, is).map((value) => `${name} ${quote(value)} is missing.`),
  ];
}

/** Texts and attributes by their place, in the order of the file. */
function listValues(elements: readonly XmlElement[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  const add = (place: string, value: string): void => {
    const known = values.get(place);
    if (known) known.push(value);
    else values.set(place, [value]);
  };
  for (const { path, text, attributes } of elements) {
    add(path, text.trim() === '' ? '' : text);
    for (const [name, value] of Object.entries(attributes)) add(`${path}@${name}`, value);
  }
  return values;
}

/** `/erms/records/record(one)/title` as `record(one)/title`; the outermost say nothing. */
function tellPlace(place: string): string {
  const [path = '', attribute] = place.split('@');
  const names = path.split('/').slice(1);
  const keyed = names.findLastIndex((name) => name.includes('('));
  const from = keyed === -1 ? Math.max(0, names.length - 2) : keyed;
  const shown = names.slice(from).join('/');
  return attribute === undefined ? shown : `${attribute} of ${shown}`;
}

function subtract(values: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return values.filter((value) => {
    const at = left.indexOf(value);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function findDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function quote(value: string, from = 0): string {
  const cut = value.slice(from, from + SHOWN);
  return JSON.stringify(`${from > 0 ? '…' : ''}${cut}${from + SHOWN < value.length ? '…' : ''}`);
}

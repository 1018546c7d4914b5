import type { Municipality } from '@/utils/domain/municipality';
import { readPackHead } from './read-pack-head';

/** Everything that can be chosen, by name, the countries' bases last. `texts` are the files, by id. */
export function listMunicipalities(texts: Readonly<Record<string, string>>): Municipality[] {
  return Object.entries(texts)
    .flatMap(([id, text]): Municipality[] => {
      const head = readPackHead(text);
      const isBase = id.endsWith('/_base');
      return head ? [{ id, name: head.name ?? id, country: head.country, isBase }] : [];
    })
    .sort((a, b) => Number(a.isBase) - Number(b.isBase) || a.name.localeCompare(b.name));
}

/** Those whose name has every word that was written, whatever its case and accents: `sogne` finds Søgne. */
export function findMunicipalities(all: readonly Municipality[], written: string): Municipality[] {
  const words = fold(written).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const name = `${fold(one.name)} ${one.id}`;
    return words.every((word) => name.includes(word));
  });
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/æ/g, 'ae');
}

import { isTree } from './merge-layers';

/** What a pack file says of itself before anybody has checked it. */
export interface PackHead {
  readonly id: string;
  /** The name it signs with; null where that is left to the pack below. */
  readonly name: string | null;
  readonly country: string;
}

const LARGEST = 2_000_000;
const PACK_ID = /^[a-z]{2}(\/[a-z0-9_-]+){1,2}$/;

/** Reads only id and name, quickly; null when the text is not JSON or names no pack. */
export function readPackHead(text: string): PackHead | null {
  if (text.length > LARGEST) return null;
  try {
    const tree: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isTree(tree) || typeof tree['id'] !== 'string' || !PACK_ID.test(tree['id'])) return null;
    const identity = tree['identity'];
    const name = isTree(identity) && typeof identity['name'] === 'string' ? identity['name'] : null;
    return { id: tree['id'], name, country: tree['id'].slice(0, 2).toUpperCase() };
  } catch {
    return null;
  }
}

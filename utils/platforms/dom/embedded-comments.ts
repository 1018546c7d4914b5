import type { ThreadSite } from './thread-site';

/** A comment in the data that came with the page; `createdAt` in milliseconds since 1970, null when it is not told. */
export interface EmbeddedComment {
  readonly commentId: string;
  readonly createdAt: number | null;
}

interface CommentNode {
  readonly __typename?: unknown;
  readonly legacy_fbid?: unknown;
  readonly created_time?: unknown;
}

/** The comments in the page's own JSON. Bare references, which hold nothing but an id, are left out. */
export function readEmbeddedComments(document: Document, site: ThreadSite): EmbeddedComment[] {
  if (site.marks.embeddedData === null) return [];
  const found = new Map<string, EmbeddedComment>();
  for (const script of document.querySelectorAll(site.marks.embeddedData)) {
    const text = script.textContent ?? '';
    if (text.includes('"legacy_fbid"')) collect(parse(text), found);
  }
  return [...found.values()];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function collect(root: unknown, found: Map<string, EmbeddedComment>): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    waiting.push(...Object.values(value));
    const { __typename: type, legacy_fbid: id, created_time: created } = value as CommentNode;
    if (type !== 'Comment' || typeof id !== 'string' || !/^\d+$/.test(id)) continue;
    const createdAt = typeof created === 'number' && created > 0 ? created * 1000 : null;
    found.set(id, { commentId: id, createdAt: createdAt ?? found.get(id)?.createdAt ?? null });
  }
}

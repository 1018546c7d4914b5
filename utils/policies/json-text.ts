import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

export type Path = readonly (string | number)[];

/** A pack's text, read as JSON, that still knows on which line everything stands. */
export interface JsonText {
  readonly value: unknown;
  /** Line, from 1, of the value or key at the path, or of the nearest thing around it. */
  lineOf(path: Path): number;
  /** Keys that stand twice in the same object, and keys that JSON lets through but no pack may have. */
  readonly refusedKeys: readonly Path[];
}

/** Why a text is not read at all. `line` is where it stops being JSON. */
export type JsonFault =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number; readonly line: number }
  | { readonly kind: 'not-json'; readonly line: number };

const MAXIMUM_CHARACTERS = 1_000_000;
const MAXIMUM_DEPTH = 32;

/**
 * Reads strict JSON (RFC 8259). Size and depth are looked at first, so that a file of megabytes or of ten thousand
 * brackets costs nothing and overflows no stack.
 */
export function readJsonText(text: string): JsonText | JsonFault {
  if (text.length > MAXIMUM_CHARACTERS) return { kind: 'too-large', limit: MAXIMUM_CHARACTERS };
  const lineAt = indexLines(text);
  const deep = findTooDeep(text);
  if (deep !== null) return { kind: 'too-deep', limit: MAXIMUM_DEPTH, line: lineAt(deep) };

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const firstError = errors[0];
  if (!tree || firstError) return { kind: 'not-json', line: lineAt(firstError?.offset ?? 0) };

  const refused = findRefusedKeys(tree);
  return {
    value: JSON.parse(text) as unknown,
    refusedKeys: refused.map((key) => key.path),
    lineOf: (path) => lineAt(findNearest(tree, path).offset),
  };
}

function findNearest(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return tree;
}

function findRefusedKeys(tree: Node, path: Path = []): { path: Path }[] {
  if (tree.type === 'array')
    return (tree.children ?? []).flatMap((child, i) => findRefusedKeys(child, [...path, i]));
  if (tree.type !== 'object') return [];
  const seen = new Set<string>(['__proto__']);
  return (tree.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    const name = String(key?.value);
    const own = seen.has(name) ? [{ path: [...path, name] }] : [];
    seen.add(name);
    return value ? [...own, ...findRefusedKeys(value, [...path, name])] : own;
  });
}

function findTooDeep(text: string): number | null {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (isInString) {
      if (character === '\\') i++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') {
      if (++depth > MAXIMUM_DEPTH) return i;
    } else if (character === '}' || character === ']') depth--;
  }
  return null;
}

function indexLines(text: string): (offset: number) => number {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

import { pack } from '@/utils/domain/pack/pack';
import type { Policy } from '@/utils/domain/policy';
import { explainIssue } from './explain-issues';
import type { Fault } from './fault';
import type { Path } from './json-text';
import { isTree } from './merge-layers';

/**
 * The merged layers as a whole pack, and what they lack. What a fault that is known already leaves missing is no
 * second fault: the thing around it is left out, so that all the rest can be looked at in the same go. The policy is
 * null when nothing whole remains.
 */
export function completePolicy(
  merged: unknown,
  known: readonly Fault[],
): { policy: Policy | null; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let tree = merged;
  while (isTree(tree)) {
    const parsed = pack.safeParse(tree, { reportInput: true });
    if (parsed.success) return { policy: parsed.data, faults };
    const found = parsed.error.issues.flatMap(explainIssue);
    const earlier = [...known, ...faults];
    faults.push(...found.filter((fault) => !earlier.some((other) => isNear(other.path, fault.path))));
    tree = found.map((fault) => findHolder(tree, fault.path)).reduce<unknown>(leaveOut, tree);
  }
  return { policy: null, faults };
}

/** True when one path is the other or leads to it. */
function isNear(a: Path, b: Path): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((key, i) => key === b[i]);
}

/** The path of the innermost thing around a fault. */
function findHolder(tree: unknown, path: Path): Path {
  const [key, ...rest] = path;
  if (!isTree(tree) || key === undefined || !isTree(tree[key])) return [];
  return [key, ...findHolder(tree[key], rest)];
}

/** The tree without the thing at the path; undefined when that is the tree itself. */
function leaveOut(tree: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (!isTree(tree) || !Object.hasOwn(tree, key)) return tree;
  const { [key]: inner, ...others } = tree;
  const left = leaveOut(inner, rest);
  return left === undefined ? others : { ...tree, [key]: left };
}

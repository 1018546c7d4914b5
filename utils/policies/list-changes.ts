import type { Policy } from '@/utils/domain/policy';
import type { PolicyChange } from '@/utils/domain/policy-change';
import { isTree } from './merge-layers';

/** What changes for the editor when one pack takes the place of another. Order and demand ids are no change. */
export function listChanges(before: Policy, after: Policy): PolicyChange[] {
  return compare(before, after, []);
}

const NO_RULE = new Set(['id', 'version', 'schemaVersion', 'answers']);

function compare(before: unknown, after: unknown, path: readonly string[]): PolicyChange[] {
  if (isTree(before) && isTree(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys]
      .filter((key) => !NO_RULE.has(key))
      .flatMap((key) => compare(before[key], after[key], [...path, key]));
  }
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return isSame ? [] : [{ path: path.join('.'), before, after }];
}

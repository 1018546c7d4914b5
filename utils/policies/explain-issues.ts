import type * as z from 'zod';
import type { PolicyErrorCode } from '@/utils/domain/policy';
import type { Fault } from './fault';

type Issue = z.core.$ZodIssue;

/** Puts what the schema refused into the words of a pack: one fault per thing to mend. */
export function explainIssue(issue: Issue): Fault[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const fault = (code: PolicyErrorCode, fields: Fault['fields'] = {}): Fault[] => [{ code, path, fields }];
  const isMeasures = path[0] === 'grounds' && path[2] === 'measures' && path.length === 3;

  switch (issue.code) {
    case 'unrecognized_keys': {
      const isChecks = path.join('.') === 'checklist.checks';
      return issue.keys.map((key) => ({
        code: isChecks ? 'unknown-check' : 'unknown-key',
        path: [...path, key],
        fields: { found: key },
      }));
    }
    case 'invalid_type':
      if (issue.input !== undefined) return fault('wrong-type', { expected: issue.expected });
      return fault(isMeasures ? 'ground-without-measure' : 'missing');
    case 'invalid_value':
      if (issue.input === undefined) return fault('missing');
      if (path[0] === 'schemaVersion')
        return fault('newer-schema', { expected: issue.values.map(String).join(', ') });
      return fault('not-one-of', { expected: issue.values.map(String).join(', ') });
    case 'invalid_format':
      return issue.message === 'markup' ? fault('markup') : fault('wrong-form', { expected: issue.message });
    case 'invalid_key': {
      const inner = issue.issues[0];
      return inner?.code === 'invalid_value'
        ? fault('not-one-of', { expected: inner.values.map(String).join(', ') })
        : fault('wrong-form', { expected: inner?.message ?? 'rule-id' });
    }
    case 'too_small':
      return isMeasures
        ? fault('ground-without-measure')
        : fault('too-small', { limit: Number(issue.minimum) });
    case 'too_big':
      return fault('too-big', { limit: Number(issue.maximum) });
    case 'custom':
      return fault('repeated');
    default:
      return fault('wrong-type', { expected: 'other' });
  }
}

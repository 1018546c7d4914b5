import type { Policy } from '@/utils/domain/policy';
import type { Fault } from './fault';
import { checkGuide } from './check-guide';
import { checkReferences } from './check-references';
import { checkRetention } from './check-retention';
import { checkTemplates } from './check-templates';

/** What no schema can see: rules that contradict one another or point to something that is not there. */
export function checkPolicy(policy: Policy): Fault[] {
  return [
    ...checkDefaults(policy),
    ...checkPromise(policy),
    ...checkPattern(policy),
    ...checkReferences(policy),
    ...checkRetention(policy),
    ...checkTemplates(policy),
    ...checkGuide(policy),
  ];
}

function checkDefaults({ grounds }: Policy): Fault[] {
  const defaults = Object.keys(grounds).filter((id) => grounds[id]?.isDefault);
  // What a pack names itself comes first, and that is where it can be mended.
  return defaults.slice(0, -1).map((id) => ({
    code: 'two-defaults',
    path: ['grounds', id, 'isDefault'],
    fields: { found: defaults.join(', ') },
  }));
}

function checkPromise({ duties: { response } }: Policy): Fault[] {
  const isDouble = response.workingDays !== undefined && response.workingHours !== undefined;
  return isDouble ? [{ code: 'two-promises', path: ['duties', 'response', 'workingHours'], fields: {} }] : [];
}

function checkPattern({ identity: { caseNumberPattern, caseNumberExample } }: Policy): Fault[] {
  if (caseNumberPattern === undefined) return [];
  const path = ['identity', 'caseNumberPattern'];
  try {
    const whole = new RegExp(`^(?:${caseNumberPattern})$`, 'u');
    const isFitting = caseNumberExample === undefined || whole.test(caseNumberExample);
    return isFitting ? [] : [{ code: 'broken-pattern', path, fields: { found: caseNumberExample ?? '' } }];
  } catch {
    return [{ code: 'broken-pattern', path, fields: { found: caseNumberPattern } }];
  }
}

import { fail, succeed, type Result } from '@/utils/domain/result';
import type { RegistrationForm } from './panel-model';

/** The field that keeps a registration from being sent; also its name in the form. */
export type FormFault = 'title' | 'criterion' | 'caseNumber';

/** Reads the registration form. `pattern` is a regular expression that a whole case number matches. */
export function readForm(data: FormData, pattern: string | null): Result<RegistrationForm, FormFault> {
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const [title, criterionId, caseNumber] = [text('title'), text('criterion'), text('caseNumber')];
  if (!title) return fail('title');
  if (!criterionId) return fail('criterion');
  if (caseNumber && pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(caseNumber))
    return fail('caseNumber');
  return succeed({
    title,
    criterionId,
    caseNumber: caseNumber || null,
    isConfidential: data.get('confidential') !== null,
    note: text('note'),
  });
}

import { FILE_NAME_FIELDS, REPLY_FIELDS, TITLE_FIELDS } from '@/utils/domain/pack/texts';
import type { Policy } from '@/utils/domain/policy';
import type { Fault } from './fault';
import type { Path } from './json-text';

/** A field in braces is one that can be filled in at that place. */
export function checkTemplates(policy: Policy): Fault[] {
  const { replies, signatures, fileNames, registration, grounds } = policy;
  return [
    ...entriesOf(replies, 'text').flatMap(([id, text]) =>
      checkFields(text, ['replies', id, 'text'], REPLY_FIELDS),
    ),
    ...entriesOf(signatures, 'template').flatMap(([id, text]) =>
      checkFields(text, ['signatures', id, 'template'], REPLY_FIELDS),
    ),
    ...entriesOf(grounds, 'noticeToAuthor').flatMap(([id, text]) =>
      checkFields(text, ['grounds', id, 'noticeToAuthor'], REPLY_FIELDS),
    ),
    ...(['titleTemplate', 'replyTitleTemplate'] as const).flatMap((name) =>
      checkFields(registration[name], ['registration', name], TITLE_FIELDS),
    ),
    ...(['capture', 'record'] as const).flatMap((name) =>
      checkFields(fileNames[name], ['fileNames', name], FILE_NAME_FIELDS),
    ),
  ];
}

function entriesOf<K extends string>(
  rules: Readonly<Record<string, { readonly [key in K]?: string | undefined }>>,
  key: K,
): [string, string][] {
  return Object.entries(rules).map(([id, rule]) => [id, rule[key] ?? '']);
}

function checkFields(text: string, path: Path, allowed: readonly string[]): Fault[] {
  const used = [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  return [...new Set(used)]
    .filter((field) => !allowed.includes(field))
    .map((field) => ({
      code: 'unknown-field',
      path,
      fields: { found: `{${field}}`, expected: allowed.map((name) => `{${name}}`).join(', ') },
    }));
}

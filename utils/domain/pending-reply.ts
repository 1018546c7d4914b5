import type { AnsweringPolicy } from './answering';
import type { EditorRef } from './capture-draft';

/** A reply text that a pack offers for a situation. */
export interface ReplyChoice {
  readonly id: string;
  readonly label: string;
  readonly when: string | null;
  readonly text: string;
  readonly kind: 'general' | 'professional' | 'media' | 'notice';
  readonly link: string | null;
}

/** What the fields of a reply text are filled from; null or empty leaves the field to be seen. */
export interface ReplyFacts {
  readonly author: string | null;
  readonly account: string;
  readonly editor: EditorRef;
  /** As words in the pack's language. */
  readonly deadline: string | null;
  readonly date: string;
  readonly caseNumber: string;
  readonly link: string;
  readonly fact: string;
}

/** The pack's reply texts in its order, then a notice to the author for each ground that has one (issue 5). */
export function listReplies({ replies, grounds }: AnsweringPolicy): ReplyChoice[] {
  return [
    ...Object.entries(replies).map(([id, { label, when, text, kind, link }]) => ({
      id,
      label,
      when,
      text,
      kind,
      link: link ?? null,
    })),
    ...Object.entries(grounds).flatMap(([id, { label, noticeToAuthor }]) =>
      noticeToAuthor
        ? [
            {
              id: `notice-${id}`,
              label,
              when: null,
              text: noticeToAuthor,
              kind: 'notice' as const,
              link: null,
            },
          ]
        : [],
    ),
  ];
}

/**
 * A reply text with its fields filled and signed by the first signature that fits the editor's role and the kind of
 * answer (NYK-4, VAL-2, SOG-9). A field that nothing is known for stays as `{field}` and is named in `open`.
 */
export function fillReply(
  { identity, signatures }: AnsweringPolicy,
  reply: ReplyChoice,
  facts: ReplyFacts,
): { readonly text: string; readonly open: readonly string[] } {
  const { editor } = facts;
  const signature = Object.values(signatures).find(
    ({ role, kind }) => (role ?? editor.role) === editor.role && (kind ?? reply.kind) === reply.kind,
  );
  const values: Readonly<Record<string, string | null | undefined>> = {
    author: facts.author,
    account: facts.account,
    municipality: identity.name,
    name: editor.name,
    title: editor.title,
    department: editor.unit,
    unit: editor.unit,
    date: facts.date,
    deadline: facts.deadline,
    caseNumber: facts.caseNumber,
    ground: reply.kind === 'notice' ? reply.label : null,
    link: facts.link || reply.link,
    email: identity.registrar.email ?? identity.communications?.email,
    fact: facts.fact,
  };
  const open = new Set<string>();
  const text = [reply.text, signature?.template]
    .filter((part) => part !== undefined)
    .join('\n\n')
    .replace(/\{(\w+)\}/g, (field, name: string) => {
      const value = values[name];
      if (!value) open.add(name);
      return value || field;
    });
  return { text, open: [...open] };
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Draft, DraftAttachment } from '@/utils/checks/check';
import { recognizeLanguage } from '@/utils/checks/recognize-language';
import { PLATFORM_IDS } from '@/utils/domain/platform';
import type { ResolvedPolicy } from '@/utils/domain/policy';

const labelledDraftSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  lang: z.enum(['sv', 'nb', 'nn', 'en']).nullish(),
  account: z.string().nullish(),
  platform: z.string().nullish(),
  text: z.string(),
  attachments: z.array(z.object({ kind: z.string().nullish(), alt: z.string().nullish() })).nullish(),
  findings: z
    .array(z.object({ check: z.string(), quote: z.string().nullish() }))
    .nullish()
    .transform((found) => (found ?? []).map(({ check, quote }) => ({ check, quote: quote ?? '' }))),
});

/** A draft with what a careful editor would remark on; the form that issue 4 gives. */
export type LabelledDraft = z.output<typeof labelledDraftSchema>;

/** The drafts of a JSON Lines file. Throws a sentence that names the line which is none. */
export function readDrafts(path: string): LabelledDraft[] {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = labelledDraftSchema.safeParse(readJson(line));
      if (parsed.success) return [parsed.data];
      const field = parsed.error.issues[0]?.path.join('.') ?? '';
      const what = field === '' ? 'is no draft as JSON' : `has no readable "${field}"`;
      throw new Error(
        `${path}, line ${index + 1} ${what}. Write {"id", "lang", "account", "platform", "text", "attachments", "findings"} on one line.`,
      );
    });
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const KINDS: Readonly<Record<string, DraftAttachment['kind']>> = {
  video: 'video',
  film: 'video',
  movie: 'video',
  reel: 'video',
  link: 'link',
};

/** What the composer would hand over: its language is recognised, not taken from the label. */
export function toDraft(labelled: LabelledDraft, { policy }: ResolvedPolicy): Draft {
  const { identity } = policy;
  return {
    text: labelled.text,
    language: recognizeLanguage(labelled.text, identity.country === 'NO' ? 'nb' : 'sv'),
    kind: 'post',
    platform: PLATFORM_IDS.find((id) => id === labelled.platform) ?? 'facebook',
    attachments: (labelled.attachments ?? []).map(({ kind, alt }) => ({
      kind: KINDS[kind?.toLowerCase() ?? ''] ?? 'photo',
      alt: alt ?? null,
    })),
    account: {
      name: labelled.account ?? identity.name,
      officialDomains: identity.officialDomains,
      caseNumberPattern: identity.caseNumberPattern ?? null,
    },
  };
}

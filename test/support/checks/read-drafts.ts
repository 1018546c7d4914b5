import { readFileSync } from 'node:fs';
import type { Draft, DraftLanguage } from '@/utils/checks/check';
import { recognizeLanguage } from '@/utils/checks/recognize-language';
import type { ResolvedPolicy } from '@/utils/domain/policy';

/** A draft with what a careful editor would remark on; the form that issue 4 gives. */
export interface LabelledDraft {
  readonly id: string;
  readonly lang: DraftLanguage;
  readonly account: string;
  readonly platform: Draft['platform'];
  readonly text: string;
  readonly attachments?: readonly { readonly kind: string; readonly alt?: string | null }[];
  readonly findings: readonly { readonly check: string; readonly quote?: string }[];
}

/** The drafts of a JSON Lines file. */
export function readDrafts(path: string): LabelledDraft[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledDraft);
}

/** What the composer would hand over: its language is recognised, not taken from the label. */
export function toDraft(labelled: LabelledDraft, { policy }: ResolvedPolicy): Draft {
  const { identity } = policy;
  return {
    text: labelled.text,
    language: recognizeLanguage(labelled.text, identity.country === 'NO' ? 'nb' : 'sv'),
    kind: 'post',
    platform: labelled.platform,
    attachments: (labelled.attachments ?? []).map(({ kind, alt }) => ({
      kind: kind === 'video' || kind === 'link' ? kind : 'photo',
      alt: alt ?? null,
    })),
    account: {
      name: labelled.account,
      officialDomains: identity.officialDomains,
      caseNumberPattern: identity.caseNumberPattern ?? null,
    },
  };
}

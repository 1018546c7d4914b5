import type { Draft } from '@/utils/checks/check';
import type { PublishingContext } from '@/utils/domain/checklist';

/** What a round of checks is about: a draft, by the rules of that moment. */
export interface Looked {
  readonly draft: Draft;
  readonly context: PublishingContext;
}

/** True when the checks would say the same again. */
export function isSame(before: Looked | null, { draft, context }: Looked): boolean {
  if (before?.context !== context || before.draft.text !== draft.text) return false;
  return JSON.stringify(besideText(before.draft)) === JSON.stringify(besideText(draft));
}

function besideText({ attachments, pictures, answering, actingAs }: Draft): unknown {
  return [attachments, pictures, answering, actingAs];
}

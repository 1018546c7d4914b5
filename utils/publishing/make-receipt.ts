import type { CheckResult } from '@/utils/checks/run-checks';
import type { Point } from '@/utils/domain/checklist';
import type { PublicationDraft } from '@/utils/domain/publication';
import type { ComposerHandle } from '@/utils/platforms/adapter';
import type { EditorSays } from './list-points';

/** What a receipt says beside the draft: who, where, when, by which rules. */
export type ReceiptFrame = Pick<
  PublicationDraft,
  | 'receiptId'
  | 'platform'
  | 'account'
  | 'isCrisis'
  | 'policy'
  | 'editor'
  | 'at'
  | 'pageAddress'
  | 'versions'
  | 'isPractice'
>;

/** The receipt for one draft: its text, and every point as it stood. */
export function makeReceipt(
  outcome: PublicationDraft['outcome'],
  { text, attachments }: ComposerHandle,
  results: readonly CheckResult[],
  points: readonly Point[],
  says: EditorSays,
  frame: ReceiptFrame,
): PublicationDraft {
  return {
    ...frame,
    outcome,
    text,
    attachments: attachments.map(({ kind, alt }) => ({ kind, alt })),
    checks: results.map(({ check, version, level, hasLooked, findings }) => ({
      check,
      version,
      level,
      outcome: !hasLooked ? 'could-not-look' : findings.length > 0 ? 'found' : 'fine',
      findings: findings.map(({ code, quote }) => ({ code, quote })),
    })),
    questions: points.flatMap((point) =>
      point.kind === 'question'
        ? [
            {
              id: point.id.replace(/^question:/, ''),
              text: point.text,
              level: point.level,
              answer: point.answer,
              consentId: point.consent?.id ?? null,
            },
          ]
        : [],
    ),
    overrides: points.flatMap(({ id, override }) =>
      override === null ? [] : [{ point: id, reason: override }],
    ),
    consents: Object.values(says.consents),
    isSensitive: says.isSensitive,
    secondReader: says.reader,
  };
}

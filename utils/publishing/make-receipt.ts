import type { CheckResult } from '@/utils/checks/run-checks';
import type { Point } from '@/utils/domain/checklist';
import { LONGEST, type PublicationDraft } from '@/utils/domain/publication';
import type { ComposerHandle } from '@/utils/platforms/adapter';
import { clip } from './clip';
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

const { short, long, findings: MOST_FINDINGS } = LONGEST;

/**
 * The receipt for one draft: its text, and every point as it stood. What no receipt can hold is cut where it says so, so
 * that a receipt is never refused for its length.
 */
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
    text: clip(text, long),
    attachments: attachments
      .slice(0, LONGEST.attachments)
      .map(({ kind, alt }) => ({ kind, alt: alt && clip(alt, long) })),
    checks: results.map(({ check, version, level, hasLooked, findings }) => ({
      check,
      version,
      level,
      outcome: !hasLooked ? 'could-not-look' : findings.length > 0 ? 'found' : 'fine',
      findings: findings
        .slice(0, MOST_FINDINGS)
        .map(({ code, quote }) => ({ code, quote: clip(quote, long) })),
      unlisted: Math.max(0, findings.length - MOST_FINDINGS),
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
      override === null ? [] : [{ point: id, reason: clip(override, long) }],
    ),
    consents: Object.values(says.consents).map(({ id, who, purpose, until, withdrawal }) => {
      return {
        id,
        who: clip(who, short),
        purpose: clip(purpose, short),
        until,
        withdrawal: clip(withdrawal, short),
      };
    }),
    isSensitive: says.isSensitive,
    secondReader: says.reader && { ...says.reader, name: clip(says.reader.name, short) },
  };
}

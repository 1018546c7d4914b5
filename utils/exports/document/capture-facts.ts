import type { ArchiveCapture } from '@/utils/domain/archive-capture';
import type { DocumentWords } from './document-setting';
import { showOnOneLine } from './show-hidden';

/** What an archive capture says beside what every record says. */
export const CAPTURE_KEYS = ['captureContext', 'captureScreens', 'captureUnsure', 'captureEnd'] as const;
type CaptureKey = (typeof CAPTURE_KEYS)[number];

/** Why it was made, how many screens it has, where it may have gaps and why it ended there (NYK-18); null for every other kind. */
export function listCaptureFacts(
  capture: ArchiveCapture | undefined,
  words: DocumentWords,
): Readonly<Record<CaptureKey, string | null>> {
  if (!capture) return { captureContext: null, captureScreens: null, captureUnsure: null, captureEnd: null };
  const unsure = capture.unsure ?? [];
  return {
    captureContext: tellContext(capture, words),
    captureScreens: words.translate('capture.screens', { count: capture.screens }),
    captureUnsure:
      unsure.length > 0 ? words.translate('capture.unsure', { screens: unsure.join(', ') }) : null,
    captureEnd: words.translate(`capture.end.${capture.end}`),
  };
}

/** `periodiskt uttag`, or what it was taken before; as a file's name has it. */
export function tellContext(
  { change }: Pick<ArchiveCapture, 'change'>,
  { translate }: DocumentWords,
): string {
  return change === null
    ? translate('context.periodic')
    : translate('context.before-change', { change: showOnOneLine(change) });
}

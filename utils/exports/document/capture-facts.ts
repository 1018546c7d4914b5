import type { ArchiveCapture } from '@/utils/domain/archive-capture';
import type { DocumentWords } from './document-setting';
import { showOnOneLine } from './show-hidden';

/** What an archive capture says beside what every record says. */
export const CAPTURE_KEYS = [
  'captureContext',
  'captureScreens',
  'captureUnsure',
  'captureCovered',
  'captureEnd',
] as const;
type CaptureKey = (typeof CAPTURE_KEYS)[number];

/**
 * Why it was made, how many screens it has, where it may have gaps or is painted over, and why it ended there (NYK-18); null
 * for every other kind.
 */
export function listCaptureFacts(
  capture: ArchiveCapture | undefined,
  words: DocumentWords,
): Readonly<Record<CaptureKey, string | null>> {
  const say = (key: 'capture.unsure' | 'capture.covered', screens: readonly number[] = []) =>
    screens.length > 0 ? words.translate(key, { screens: screens.join(', ') }) : null;
  return {
    captureContext: capture ? tellContext(capture, words) : null,
    captureScreens: capture ? words.translate('capture.screens', { count: capture.screens }) : null,
    captureUnsure: say('capture.unsure', capture?.unsure),
    captureCovered: say('capture.covered', capture?.covered),
    captureEnd: capture ? words.translate(`capture.end.${capture.end}`) : null,
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

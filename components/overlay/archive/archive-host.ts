import { createOverlayHost, type OverlayHost } from '@/components/overlay/overlay-host';
import archiveStyle from './archive.css?inline';

const MARGIN = 16;

/** The host of the capture's progress, in the lower corner of the page. A press on a button there is passed to `onPress`. */
export function createArchiveHost(
  document: Document,
  onPress: (button: string) => void,
  signal: AbortSignal,
): OverlayHost & { readonly place: () => void } {
  const host = createOverlayHost({
    document,
    name: 'bevara-archive',
    style: archiveStyle,
    signal,
    onGesture(event, inner) {
      const button = event.type === 'click' ? inner.closest('button') : null;
      if (button) onPress(button.id);
    },
  });
  return {
    ...host,
    place: () =>
      host.moveTo((size, viewport) => ({
        left: viewport.width - size.width - MARGIN,
        top: viewport.height - size.height - MARGIN,
      })),
  };
}

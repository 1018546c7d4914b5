/** Where files were put, and which. */
type OnFiles = (target: Element, files: readonly File[]) => void;

/**
 * Tells which files the editor gives the page, by choosing, dropping or pasting them. Only looks on: nothing is stopped,
 * and the page gets its files as ever.
 */
export function watchFiles(window: Window, onFiles: OnFiles, signal: AbortSignal): void {
  const listener = (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const files = [...(filesOf(event, target) ?? [])];
    if (files.length > 0) onFiles(target, files);
  };
  for (const type of ['change', 'drop', 'paste'])
    window.addEventListener(type, listener, { capture: true, passive: true, signal });
}

function filesOf(event: Event, target: Element): FileList | null {
  if (event.type === 'drop') return (event as DragEvent).dataTransfer?.files ?? null;
  if (event.type === 'paste') return (event as ClipboardEvent).clipboardData?.files ?? null;
  return target.matches('input[type="file"]') ? (target as HTMLInputElement).files : null;
}

const STAGING = 'exports';

/**
 * Writes a stream to a file of this extension's private file system and then hands the finished file to the browser's
 * downloads. Memory stays flat however large it is, and a download never begins with a package that is cut short.
 * What an earlier export left behind is cleared first. Rejects when writing fails or `signal` aborts; then
 * nothing of it is left.
 */
export async function saveStream(
  stream: ReadableStream<Uint8Array>,
  fileName: string,
  signal: AbortSignal,
): Promise<void> {
  await clearStaging();
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(STAGING, { create: true });
  const handle = await folder.getFileHandle(crypto.randomUUID(), { create: true });
  try {
    await stream.pipeTo(await handle.createWritable(), { signal });
  } catch (error) {
    await clearStaging();
    throw error;
  }
  offer(await handle.getFile(), fileName);
}

/** Removes what exports have left here; opened confidential matter must not lie on when the vault is locked. */
export async function clearStaging(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(STAGING, { recursive: true });
  } catch {
    // There is none, or the browser keeps no files here at all; then nothing was left.
  }
}

function offer(file: File, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
}

const STAGING = 'exports';

/** Blob addresses that were handed to the browser; what they lead to stays in memory until they are revoked. */
const handedOut = new Set<string>();

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

/** A blob address of a file that was made for somebody to look at or to save; it leads there until the staging is cleared. */
export function addressOf(file: Blob): string {
  const address = URL.createObjectURL(file);
  handedOut.add(address);
  return address;
}

/** Removes what exports have left here; opened confidential matter must not lie on when the vault is locked. */
export async function clearStaging(): Promise<void> {
  for (const address of handedOut) URL.revokeObjectURL(address);
  handedOut.clear();
  try {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(STAGING, { recursive: true });
  } catch {
    // There is none, or the browser keeps no files here at all; then nothing was left.
  }
}

function offer(file: File, fileName: string): void {
  const link = document.createElement('a');
  link.href = addressOf(file);
  link.download = fileName;
  link.click();
}

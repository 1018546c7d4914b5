import { clearOpenedFiles, stageFile, unstage } from './staging';

/** Blob addresses that were handed to the browser; what they lead to stays in memory until they are revoked. */
const handedOut = new Set<string>();

/**
 * Writes a stream to a file of this extension's private file system and then hands the finished file to the browser's
 * downloads. Memory stays flat however large it is, and a download never begins with a package that is cut short.
 * `isOpened` says that it may hold confidential matter in the clear. Whether the download comes to its end is not known
 * here. Rejects when writing fails or `signal` aborts; then nothing of it is left.
 */
export async function saveStream(
  stream: ReadableStream<Uint8Array>,
  fileName: string,
  { isOpened, signal }: { readonly isOpened: boolean; readonly signal: AbortSignal },
): Promise<void> {
  const handle = await stageFile(isOpened);
  try {
    await stream.pipeTo(await handle.createWritable(), { signal });
    signal.throwIfAborted();
  } catch (error) {
    await unstage(handle);
    throw error;
  }
  offer(await handle.getFile(), fileName);
}

/** Removes what exports with an open vault have left here; it must not lie on when the vault is locked. */
export async function clearOpened(): Promise<void> {
  for (const address of handedOut) URL.revokeObjectURL(address);
  handedOut.clear();
  await clearOpenedFiles();
}

function offer(file: File, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  handedOut.add(link.href);
  link.download = fileName;
  link.click();
}

import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, hex in lower case. Native, for anything that may be large. */
export async function digestBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** SHA-256 of a blob, hex in lower case; the blob is read whole. */
export async function digestBlob(blob: Blob): Promise<string> {
  return digestBytes(new Uint8Array(await blob.arrayBuffer()));
}

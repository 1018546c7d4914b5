/** Between records pages: that an editor has locked the vault on one of them. Returns how to say so to the others. */
export function openLockChannel(onLocked: () => void): () => void {
  const channel = new BroadcastChannel('vault-locked');
  channel.onmessage = onLocked;
  return () => channel.postMessage(null);
}

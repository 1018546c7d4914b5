import canonicalize from 'canonicalize';
import type { Policy } from '@/utils/domain/policy';

/** SHA-256, hex, of the canonical JSON (RFC 8785) of the pack in force: the same rules have the same digest. */
export async function hashPolicy(policy: Policy): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(policy) ?? '');
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

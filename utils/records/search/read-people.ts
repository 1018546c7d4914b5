import type { EvidencePart } from '@/utils/domain/record';
import { EVIDENCE_NAME } from '@/utils/records/evidence';

const LINK = /\bhref="(https:\/\/[^"]+)"/g;

/**
 * Who else stands in a stored thread: the names and profile addresses around the comment that was preserved. What they
 * wrote is context and is not searched. Empty where nothing of the thread was kept or can be read.
 */
export async function readPeople(parts: readonly EvidencePart[]): Promise<readonly string[]> {
  const textOf = async (name: string) => {
    const part = parts.find((one) => one.name === name);
    return part ? part.bytes.text().catch(() => '') : '';
  };
  const [json, html] = await Promise.all([textOf(EVIDENCE_NAME), textOf('thread.html')]);
  const addresses = [...html.matchAll(LINK)].map(([, link = '']) => profileOf(link.replaceAll('&amp;', '&')));
  return [...new Set([...readNames(json), ...addresses])].filter(Boolean);
}

function readNames(json: string): string[] {
  try {
    const { thread } = JSON.parse(json) as { thread?: readonly { readonly authorName?: unknown }[] };
    return (thread ?? []).flatMap(({ authorName }) => (typeof authorName === 'string' ? [authorName] : []));
  } catch {
    return [];
  }
}

/** The address as records have it: without parameters, except the number that is all there is of some profiles. */
function profileOf(link: string): string {
  if (!URL.canParse(link)) return '';
  const { origin, pathname, searchParams } = new URL(link);
  const id = searchParams.get('id');
  return `${origin}${pathname}${id ? `?id=${id}` : ''}`;
}

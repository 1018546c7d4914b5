import { EVIDENCE_NAME, type EvidencePart } from '@/utils/domain/record';

/** The parts of evidence in which people of a thread stand. */
export const PEOPLE_PARTS = [EVIDENCE_NAME, 'thread.html'] as const;

const LINK = /\bhref="(https:\/\/[^"]+)"/g;
/** Pages of the platform itself that are one word long, as a profile is. */
const NOBODY = new Set(
  'events groups hashtag help marketplace photo photos reel stories watch p explore'.split(' '),
);

/**
 * Who else stands in a stored thread: the names and profile addresses around the comment that was preserved. What they
 * wrote is context and is not searched; an address that leads off the platform is nobody's. Empty where nothing of the
 * thread was kept or can be read.
 */
export async function readPeople(parts: readonly EvidencePart[]): Promise<readonly string[]> {
  const textOf = async (name: string) => {
    const part = parts.find((one) => one.name === name);
    return part ? part.bytes.text().catch(() => '') : '';
  };
  const [json, html] = await Promise.all(PEOPLE_PARTS.map(textOf));
  const { names, origin } = readEvidence(json ?? '');
  const addresses = [...(html ?? '').matchAll(LINK)].map(([, link = '']) =>
    profileOf(link.replaceAll('&amp;', '&'), origin),
  );
  return [...new Set([...names, ...addresses])].filter(Boolean);
}

interface ReadEvidence {
  readonly names: readonly string[];
  /** Of the page on which it stood. */
  readonly origin: string;
}

function readEvidence(json: string): ReadEvidence {
  try {
    const { thread, page } = JSON.parse(json) as {
      thread?: readonly { readonly authorName?: unknown }[];
      page?: { readonly address?: unknown };
    };
    const names = (thread ?? []).flatMap(({ authorName }) =>
      typeof authorName === 'string' ? [authorName] : [],
    );
    return { names, origin: URL.parse(String(page?.address))?.origin ?? '' };
  } catch {
    return { names: [], origin: '' };
  }
}

/** The address as records have it: without parameters, except the number that is all there is of some profiles. */
function profileOf(link: string, platform: string): string {
  const url = URL.parse(link);
  if (url?.origin !== platform) return '';
  const { origin, pathname, searchParams } = url;
  const [first = '', ...more] = pathname.split('/').filter(Boolean);
  const isProfile =
    first === 'people' || (more.length === 0 && first !== '' && !NOBODY.has(first.toLowerCase()));
  const id = first === 'profile.php' ? searchParams.get('id') : null;
  return isProfile ? `${origin}${pathname}${id ? `?id=${id}` : ''}` : '';
}

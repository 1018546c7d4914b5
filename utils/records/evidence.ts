import canonicalize from 'canonicalize';
import type { CaptureDraft, MissingPart, Screenshot } from '@/utils/domain/capture-draft';
import { digestBytes } from '@/utils/domain/digest';
import { EVIDENCE_NAME } from '@/utils/domain/record';
import { packBytes } from './evidence-bytes';
import type { FetchedMedia } from './media';
import type { EvidenceRow } from './rows';

/** A part as evidence.json lists it. */
export interface ListedPart {
  readonly name: string;
  readonly mediaType: string;
  /** bytes */
  readonly size: number;
  /** hex */
  readonly sha256: string;
  /** Where the bytes were fetched; null for what was read off the page. */
  readonly address: string | null;
  /** Place and size (CSS pixels) of a screenshot; null for everything else. */
  readonly screenshot: Omit<Screenshot, 'png'> | null;
}

/** What evidence.json holds: the whole draft, with its bytes replaced by the list of parts. */
export interface EvidenceDocument extends Omit<
  CaptureDraft,
  'html' | 'threadHtml' | 'media' | 'screenshots' | 'missing'
> {
  readonly format: 'bevara-evidence';
  readonly formatVersion: 1;
  readonly kind: 'comment';
  readonly missing: readonly MissingPart[];
  readonly parts: readonly ListedPart[];
}

export interface Evidence {
  /** evidence.json first, then the parts in the order it lists them. */
  readonly parts: readonly EvidenceRow[];
  /** SHA-256 of evidence.json, hex. */
  readonly hash: string;
}

type LooseBytes = { readonly bytes: Uint8Array<ArrayBuffer> } & Omit<ListedPart, 'size' | 'sha256'>;

/** The evidence of a draft: canonical JSON (RFC 8785) of all that was read, and every part with its digest. */
export async function buildEvidence(
  draft: CaptureDraft,
  media: readonly FetchedMedia[],
  missing: readonly MissingPart[],
): Promise<Evidence> {
  const { html, threadHtml, media: _, screenshots, ...rest } = draft;
  const loose: LooseBytes[] = [
    ...htmlPart('comment.html', html),
    ...htmlPart('thread.html', threadHtml),
    ...media.map(({ address, bytes, type }, index) => ({
      name: `media-${index + 1}.${type.extension}`,
      mediaType: type.mediaType,
      bytes,
      address,
      screenshot: null,
    })),
    ...screenshots.map(({ png, ...screenshot }, index) => ({
      name: `screenshot-${index + 1}.png`,
      mediaType: 'image/png',
      bytes: Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0)),
      address: null,
      screenshot,
    })),
  ];
  const listed = await Promise.all(
    loose.map(async ({ bytes, ...part }): Promise<ListedPart> => ({
      ...part,
      size: bytes.length,
      sha256: await digestBytes(bytes),
    })),
  );
  const document: EvidenceDocument = {
    format: 'bevara-evidence',
    formatVersion: 1,
    kind: 'comment',
    ...rest,
    missing: [...draft.missing, ...missing],
    parts: listed,
  };
  const json = new TextEncoder().encode(canonicalize(document));
  const hash = await digestBytes(json);
  const part = (name: string, mediaType: string, sha256: string, bytes: Uint8Array<ArrayBuffer>) => ({
    recordId: draft.recordId,
    name,
    mediaType,
    sha256,
    bytes: packBytes(bytes, mediaType),
  });
  return {
    hash,
    parts: [
      part(EVIDENCE_NAME, 'application/json', hash, json),
      ...loose.map(({ name, mediaType, bytes }, index) =>
        part(name, mediaType, listed[index]?.sha256 ?? '', bytes),
      ),
    ],
  };
}

/** Markup as a page of its own that loads nothing and runs nothing, wherever it is opened later. */
function htmlPart(name: string, markup: string): LooseBytes[] {
  if (markup === '') return [];
  const page =
    '<!doctype html><html><head><meta charset="utf-8">' +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
    `<title>${name}</title></head><body>\n${markup}\n</body></html>\n`;
  const bytes = new TextEncoder().encode(page);
  return [{ name, mediaType: 'text/html', bytes, address: null, screenshot: null }];
}

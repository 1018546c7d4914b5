import type { Measure, PlatformId, Rights, Surface } from '@/utils/domain/platform';
import type { Attachment } from '@/utils/domain/seen-comment';
import type { CommentHandle, HealthReport, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { adapterForUrl } from '@/utils/platforms/registry';

/** One comment as `inspect` prints it; what is absent is null. */
export interface InspectedComment {
  readonly id: string;
  readonly parentId: string | null;
  /** The number where it is known, otherwise the name that addresses use. */
  readonly postId: string | null;
  readonly authorName: string | null;
  readonly authorUrl: string | null;
  readonly text: string | null;
  /** `iso` only for an exact time. */
  readonly time: { readonly text: string | null; readonly iso: string | null };
  readonly permalink: string | null;
  readonly rights: Rights;
  readonly attachments: readonly Attachment[];
  readonly measures: readonly Measure[];
}

export interface Inspection {
  readonly platform: PlatformId;
  readonly surface: Surface;
  readonly comments: readonly InspectedComment[];
  /** Of posts; the boxes under a post are none of its composers (platforms.md §2e). */
  readonly composers: readonly { readonly text: string; readonly publishLabel: string | null }[];
  readonly health: HealthReport;
}

/** Reads the page that this runs in by the adapter of its address; null for an address of no platform. */
export function inspectPage(address: string, now: number): Inspection | null {
  const adapter = adapterForUrl(address);
  if (!adapter) return null;
  const page: PageContext = { document, url: new URL(address), now };
  return {
    platform: adapter.id,
    surface: adapter.surfaceOf(page),
    comments: adapter.findComments(document).map((handle) => inspectComment(handle, page, adapter)),
    composers: adapter
      .findComposers(page)
      .filter(({ kind }) => kind === 'post')
      .map(({ text, publishControl }) => ({ text, publishLabel: publishControl?.label ?? null })),
    health: adapter.health(page),
  };
}

function inspectComment(
  handle: CommentHandle,
  page: PageContext,
  adapter: PlatformAdapter,
): InspectedComment {
  const { fields, rights, measures } = adapter.read(handle, page);
  const time = fields.time.value;
  return {
    id: handle.commentId,
    parentId: fields.parentId.value,
    postId: fields.postId.value ?? fields.postAlias.value,
    authorName: fields.authorName.value,
    authorUrl: fields.authorAddress.value,
    text: fields.text.value,
    time: { text: time?.shown ?? null, iso: time && time.from === time.until ? time.from : null },
    permalink: fields.permalink.value,
    rights,
    attachments: fields.attachments.value ?? [],
    measures,
  };
}

import { digestBytes } from './digest';
import type { CommentFields } from './seen-comment';

/** What of a comment is compared. */
type ShownFields = Pick<CommentFields, 'text' | 'attachments'>;

/**
 * SHA-256, hex, by which a comment on a page is seen to be word for word the one that was preserved: of its id and its
 * text, however broken into lines. Null where nobody can tell: it could not be read, or it carries a picture, film or
 * link, whose sameness the page does not show.
 */
export async function digestShown(
  commentId: string | null,
  { text, attachments }: ShownFields,
): Promise<string | null> {
  if (commentId === null || text.value === null || attachments.value?.length !== 0) return null;
  const words = text.value.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').trim();
  return digestBytes(new TextEncoder().encode(`${commentId}\n${words}`));
}

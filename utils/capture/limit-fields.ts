import { absent } from '@/utils/domain/observed';
import type { EvidenceScope } from '@/utils/domain/policy';
import type { CommentFields, SeenPost } from '@/utils/domain/seen-comment';

/**
 * The fields that may be kept. With `metadata` the text and the attachments go (no copy of child sexual abuse
 * material, not even as evidence); with `none` only the ids stay (advertising need not be preserved: VAR-6, NYK-16).
 */
export function limitFields(fields: CommentFields, scope: EvidenceScope): CommentFields {
  if (scope === 'all') return fields;
  const metadata = { ...fields, text: absent<string>(), attachments: absent<never>() };
  if (scope === 'metadata') return metadata;
  return {
    ...metadata,
    permalink: absent(),
    authorName: absent(),
    authorAddress: absent(),
    authorId: absent(),
    time: absent(),
    isEdited: absent(),
  };
}

/** The post without what is not needed to say where the comment stood. */
export function limitPost(post: SeenPost, scope: EvidenceScope): SeenPost {
  if (scope === 'all') return post;
  return scope === 'metadata' ? { ...post, text: absent() } : emptyPost(post);
}

/** A post of which nothing, or nothing but the ids, is known. */
export function emptyPost(ids?: Pick<SeenPost, 'postId' | 'postAlias'>): SeenPost {
  return {
    postId: ids?.postId ?? absent(),
    postAlias: ids?.postAlias ?? absent(),
    permalink: absent(),
    authorName: absent(),
    authorAddress: absent(),
    text: absent(),
    time: absent(),
  };
}

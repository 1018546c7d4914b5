import type { CaptureDraft } from '@/utils/domain/capture-draft';
import { absent } from '@/utils/domain/observed';
import type { CommentFields, SeenPost } from '@/utils/domain/seen-comment';

/**
 * Takes away what a draft's evidence scope does not allow to be kept, whatever the caller sent. `metadata`: who, when
 * and where, without a text, picture or markup, because child sexual abuse material is never copied, not even as
 * evidence. `none`: which comment, on which ground, by which measure, and nothing of its author (VAR-6, NYK-16).
 */
export function limitToScope(draft: CaptureDraft): CaptureDraft {
  if (draft.scope === 'all') return draft;
  const bare: CaptureDraft = {
    ...draft,
    fields: {
      ...draft.fields,
      text: absent(),
      attachments: withoutContent(draft.fields.attachments),
    },
    post: { ...draft.post, text: absent() },
    thread: [],
    page: { ...draft.page, title: '' },
    html: '',
    threadHtml: '',
    media: [],
    screenshots: [],
  };
  return draft.scope === 'metadata' ? bare : withoutAuthor(bare);
}

/** How many attachments of which kind there were; not where they lie, nor what their description says. */
function withoutContent(attachments: CommentFields['attachments']): CommentFields['attachments'] {
  if (attachments.value === null) return attachments;
  const kinds = attachments.value.map(({ kind }) => ({ kind, imageUrl: null, targetUrl: null, alt: null }));
  return { ...attachments, value: kinds };
}

function withoutAuthor(draft: CaptureDraft): CaptureDraft {
  const { commentId, parentId, postId, postAlias } = draft.fields;
  const fields: CommentFields = {
    commentId,
    parentId,
    postId,
    postAlias,
    permalink: absent(),
    authorName: absent(),
    authorAddress: absent(),
    authorId: absent(),
    text: absent(),
    time: absent(),
    isEdited: absent(),
    attachments: absent(),
  };
  const post: SeenPost = {
    postId: draft.post.postId,
    postAlias: draft.post.postAlias,
    permalink: draft.post.permalink,
    authorName: absent(),
    authorAddress: absent(),
    text: absent(),
    time: absent(),
  };
  // The address in view may be the comment's own permalink; the account's says enough.
  return { ...draft, fields, post, page: { ...draft.page, address: draft.account.address } };
}

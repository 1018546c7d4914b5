import { absent, type Observed } from '@/utils/domain/observed';
import type { ShownTime, ThreadComment } from '@/utils/domain/seen-comment';
import type { CommentHandle, PageContext, PlatformAdapter } from '@/utils/platforms/adapter';
import { MarkupChanged } from '@/utils/platforms/markup-changed';
import { createHandleMaker } from './comment-handle';
import { findByElement, findInSubtree, type FoundComment } from './comment-finder';
import { findComposers, followComposer, readComposer } from './composers';
import { findPosts } from './find-posts';
import { readExactTime } from './exact-time';
import { expandComment } from './expand';
import { findEmployeeNames } from './find-employee-names';
import { findReplyControl } from './find-reply-control';
import { readHealth } from './health';
import { readPostAround } from './post-around';
import { readComment } from './read-comment';
import { buildRemovalPlan } from './removal/removal-plan';
import { readState } from './removal/removal-state';
import { findStopDialog } from './removal/stop-dialog';
import { spotComments } from './spot-comments';
import type { ThreadSite } from './thread-site';

/** The adapter of a site with comment threads, from its description. */
export function createThreadAdapter(site: ThreadSite): PlatformAdapter {
  const makeHandle = createHandleMaker(site);

  /** The comment that the handle's element is right now; throws `MarkupChanged` when it is that comment no more. */
  function lookUp(handle: CommentHandle, page: PageContext): FoundComment {
    const found = findByElement(handle.element, site);
    if (found?.link.commentId !== handle.commentId) throw new MarkupChanged('comment', site.surfaceOf(page));
    return found;
  }

  function locateFound(commentId: string, page: PageContext): FoundComment | null {
    const drawn = findInSubtree(page.document, site).found.filter(({ link }) => link.commentId === commentId);
    const inDialog = drawn.findLast(({ element }) => element.closest(site.marks.dialog));
    return inDialog ?? drawn[0] ?? null;
  }

  function locate(commentId: string, page: PageContext): CommentHandle | null {
    const found = locateFound(commentId, page);
    return found && makeHandle(found);
  }

  /** The comments of the same thread, each once, this one included. */
  function findThread(own: FoundComment, page: PageContext): FoundComment[] {
    const threadId = own.link.parentId ?? own.link.commentId;
    const ids = new Set<string>();
    const scope = own.element.closest(site.marks.dialog) ?? page.document;
    return findInSubtree(scope, site).found.filter(({ link }) => {
      const isOfThread = link.commentId === threadId || link.parentId === threadId;
      if (!isOfThread || link.post?.alias !== own.link.post?.alias || ids.has(link.commentId)) return false;
      ids.add(link.commentId);
      return true;
    });
  }

  return {
    id: site.id,
    version: site.version,
    imageHosts: site.imageHosts,
    surfaceOf: site.surfaceOf,
    identifyPage: site.identifyPage,
    actingAs: site.actingAs,

    findComments: (root) => findInSubtree(root, site).found.map(makeHandle),
    spotComments: (root) => spotComments(root, site),
    refresh(handle) {
      const found = handle.element.isConnected ? findByElement(handle.element, site) : null;
      return found?.link.commentId === handle.commentId ? makeHandle(found) : null;
    },
    locate,

    read: (handle, page) => readComment(lookUp(handle, page), page, site),
    readPost: (handle, page) => readPostAround(lookUp(handle, page), site, page.now),
    readThread(handle, page): ThreadComment[] {
      const others = findThread(lookUp(handle, page), page).filter(
        ({ element }) => element !== handle.element,
      );
      return others.map((found) => toThreadComment(found, page));
    },
    threadElements(handle, page) {
      const own = lookUp(handle, page);
      const parent = findThread(own, page).find(({ link }) => link.commentId === own.link.parentId);
      return parent ? [parent.element, own.element] : [own.element];
    },
    findEmployeeNames: (root) => findEmployeeNames(root, site),

    expand: (handle, signal) => expandComment(handle, site, signal),
    async readExactTime(handle, page, signal): Promise<Observed<ShownTime>> {
      const found = findByElement(handle.element, site);
      if (found?.link.commentId !== handle.commentId) return absent();
      return readExactTime(found, page, site, signal);
    },

    removalPlan: (handle, measure, page) => buildRemovalPlan(site, handle, measure, page, locate),
    stateOf: (commentId, page) => readState(site, commentId, page, locate),
    findStop: (page) => findStopDialog(site, page),

    findReplyControl: (handle) => findReplyControl(handle, site),
    findComposers: (page) => findComposers(page, site),
    readComposer: (within, page) => readComposer(within, page, site),
    followComposer: (composer) => followComposer(composer, site),
    findPosts: (page) => findPosts(page, site),
    health: (page) => readHealth(page, site),
  };

  function toThreadComment(found: FoundComment, page: PageContext): ThreadComment {
    const { fields } = readComment(found, page, site);
    return {
      commentId: found.link.commentId,
      parentId: found.link.parentId,
      authorName: fields.authorName.value ?? '',
      text: fields.text.value ?? '',
      shownTime: fields.time.value?.shown ?? '',
    };
  }
}

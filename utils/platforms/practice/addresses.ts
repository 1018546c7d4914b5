import { readParameter, type Address } from '@/utils/platforms/dom/address';
import { createCommentIdShapes } from '@/utils/platforms/dom/comment-link';
import type { AddressShapes, PostAddress, ProfileAddress } from '@/utils/platforms/dom/thread-site';

const PATH = '/practice.html';
const DIGITS = /^\d+$/;

/**
 * The address shapes of the practice page, all on the one page of the extension: `?story=<alias>&id=<owner>` a post, `?profile=<id>` a person
 * or page, `?leave=<address>` a link out. `origin` is the extension's, without a slash at the end.
 */
export function createPracticeAddresses(origin: string): AddressShapes {
  const host = origin.slice(origin.indexOf('//') + 2).toLowerCase();

  function readPost({ path, query }: Address): PostAddress | null {
    const alias = readParameter(query, 'story');
    const owner = readParameter(query, 'id');
    if (path !== PATH || alias === null || !/^\w+$/.test(alias) || !isDigits(owner)) return null;
    const canonical = `${origin}${PATH}?story=${alias}&id=${owner}`;
    return { alias, postId: isDigits(alias) ? alias : null, canonical, accountKeys: [`id:${owner}`] };
  }

  function readProfile({ path, query }: Address): ProfileAddress | null {
    const id = readParameter(query, 'profile');
    if (path !== PATH || !isDigits(id)) return null;
    return { keys: [`id:${id}`], id, canonical: `${origin}${PATH}?profile=${id}` };
  }

  return createCommentIdShapes({
    isOwnHost: (candidate) => candidate === host,
    readPost,
    readProfile,
    unwrapRedirect({ path, query }) {
      const target = path === PATH ? readParameter(query, 'leave') : null;
      return target !== null && /^https?:\/\//i.test(target) ? target : null;
    },
  });
}

function isDigits(value: string | null): value is string {
  return value !== null && DIGITS.test(value);
}

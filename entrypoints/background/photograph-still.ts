import type { Failure } from '@/utils/domain/failure';
import { fail, succeed, type Result } from '@/utils/domain/result';
import type { Protocol } from '@/utils/messaging/protocol';

/** What stands in the view: comments, the words of those that are whole, and what must not be in a picture of it. */
export type InView = ReturnType<Protocol['page:in-view']>;

export interface StillOptions {
  readonly look: () => Promise<InView>;
  /** Takes a picture, asks what must not be in it once it is there, and paints that over. */
  readonly photograph: (
    findWithheld: () => Promise<InView['withheld']>,
  ) => Promise<Result<{ readonly png: string }, Failure>>;
}

/** A page that has not stood still for so many pictures will not. */
const TRIES = 3;

/**
 * A picture and what it shows. The browser may wait a second before it gives one, and a feed moves meanwhile: so the page
 * is asked before and after, and the picture taken again where the answers differ. At last a comment that stood in view
 * either time may be in the picture, and only words that stood whole both times count as shown; but where something must be
 * withheld and does not hold still, it fails with `page-moves`.
 */
export async function photographStill({
  look,
  photograph,
}: StillOptions): Promise<Result<InView & { readonly png: string }, Failure>> {
  for (let attempt = 1; ; attempt++) {
    const before = await look();
    let after = before;
    const taken = await photograph(async () => {
      after = await look();
      return [...before.withheld, ...after.withheld];
    });
    if (!taken.ok) return taken;
    const isStill = isSame(before.withheld, after.withheld);
    const isUnchanged = isSame(before.commentIds, after.commentIds) && isSame(before.shown, after.shown);
    if (!(isStill && isUnchanged) && attempt < TRIES) continue;
    if (!isStill) return fail({ code: 'unexpected', detail: 'page-moves' });
    const commentIds = [...new Set([...before.commentIds, ...after.commentIds])];
    const shown = before.shown.filter((digest) => after.shown.includes(digest));
    return succeed({ ...taken.value, commentIds, shown, withheld: after.withheld });
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

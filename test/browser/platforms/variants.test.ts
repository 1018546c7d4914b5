import { afterEach, describe, expect, it } from 'vitest';
import { adapterForUrl } from '@/utils/platforms/registry';
import { breakHalfWay, makeVariant, swapContents, VARIANT_KINDS } from '@/test/support/markup-variants';
import { EXPECTED_PAGES, type ExpectedPage } from '@/test/support/platforms/expected-pages';
import {
  closePages,
  openPage,
  parsePage,
  readOut,
  sharedPages,
  type ReadOut,
} from '@/test/support/platforms/saved-pages';

const SEEDS = Array.from({ length: 4 }, (_, seed) => seed);
const BREAKS = Array.from({ length: 60 }, (_, seed) => seed);
const pages = EXPECTED_PAGES.filter(({ comments }) => comments.length > 0);

afterEach(closePages);

async function readVariant(
  { file, address }: ExpectedPage,
  change: (html: string) => string,
): Promise<ReadOut[]> {
  const page = await openPage(change(await sharedPages.get(file)!()), address);
  return readOut(adapterForUrl(address)!, page);
}

describe.skipIf(sharedPages.size === 0)('the same page in another guise', () => {
  for (const kind of VARIANT_KINDS) {
    it.each(pages)(`is read alike: ${kind}, $file`, async (expected) => {
      for (const seed of SEEDS) {
        const read = await readVariant(expected, (html) => makeVariant(html, kind, seed));
        const wanted =
          kind === 'unknown-language'
            ? expected.comments.map((comment) => ({ ...comment, rights: 'unknown' }))
            : expected.comments;
        expect(read, `seed ${seed}`).toEqual(wanted);
      }
    });
  }
});

/** What is told of a comment is either what was there, or nothing. */
function expectNothingWrong(read: readonly ReadOut[], expected: ExpectedPage, seed: number): void {
  for (const comment of read) {
    const wanted = expected.comments.find(({ id }) => id === comment.id);
    expect(wanted, `seed ${seed}: ${comment.id}`).toBeDefined();
    // Without the number the post goes by the name in its address.
    const alias = /story_fbid=(\w+)/.exec(wanted!.permalink ?? '')?.[1] ?? null;
    expect([wanted!.post, alias], `seed ${seed}: post`).toContain(comment.post);
    expect(comment.parent, `seed ${seed}: parent`).toBe(wanted!.parent);
    for (const key of ['author', 'profile', 'permalink'] as const) {
      expect([wanted![key], null], `seed ${seed}: ${key}`).toContain(comment[key]);
    }
    expect([wanted!.rights, 'unknown'], `seed ${seed}: rights`).toContain(comment.rights);
  }
}

describe.skipIf(sharedPages.size === 0)('markup that is broken half way', () => {
  it.each(pages)('is read or refused, never read wrong: $file', async (expected) => {
    for (const seed of BREAKS) {
      const { file, address } = expected;
      const page = parsePage(breakHalfWay(await sharedPages.get(file)!(), seed), address);
      expectNothingWrong(readOut(adapterForUrl(address)!, page), expected, seed);
    }
  });
});

describe.skipIf(sharedPages.size === 0)('recycled nodes', () => {
  it.each(pages)('are known anew, and an old handle is refused: $file', async ({ file, address }) => {
    const page = await openPage(await sharedPages.get(file)!(), address);
    const adapter = adapterForUrl(address)!;
    const [first, second] = adapter
      .findComments(page.document)
      .filter(({ element }) => !element.querySelector('article'));
    swapContents(first!.element, second!.element);
    expect(adapter.refresh(first!)).toBeNull();
    expect(adapter.refresh(second!)).toBeNull();
    expect(() => adapter.read(first!, page)).toThrow('comment not found');
    expect(adapter.findComments(first!.element).map(({ commentId }) => commentId)).toContain(
      second!.commentId,
    );
    expect(adapter.locate(first!.commentId, page)?.element).toBe(second!.element);
  });
});

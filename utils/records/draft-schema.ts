import { z } from 'zod';
import type { CaptureDraft } from '@/utils/domain/capture-draft';
import { PLATFORM_IDS } from '@/utils/domain/platform';

// An extension page has no `eval`; without this zod tries it once and the console shows a CSP fault.
z.config({ jitless: true });

const short = z.string().max(1_000);
const long = z.string().max(1_000_000);
const instant = z.iso.datetime();
/** Shown as a link later on, so nothing but a web address or a page of the extension itself. */
const address = z
  .string()
  .max(10_000)
  .regex(/^(https?|chrome-extension|moz-extension):\/\//);
const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const source = z.enum([
  'link',
  'label',
  'text',
  'attribute',
  'structure',
  'hover',
  'embedded-data',
  'address',
  'none',
]);
const confidence = z.enum(['certain', 'likely', 'unsure']);
const observed = <T>(value: z.ZodType<T>) =>
  z
    .object({ value: value.nullable(), source, confidence })
    .refine((field) => (field.value === null) === (field.source === 'none'));

const shownTime = z
  .object({ shown: short, from: instant, until: instant })
  .refine((time) => time.from <= time.until);

const attachment = z.object({
  kind: z.enum(['photo', 'video', 'sticker', 'link', 'shared-post', 'unknown']),
  imageUrl: z.string().max(10_000).nullable(),
  targetUrl: z.string().max(10_000).nullable(),
  alt: long.nullable(),
});

const fields = z.object({
  commentId: observed(short),
  parentId: observed(short),
  postId: observed(short),
  postAlias: observed(short),
  permalink: observed(address),
  authorName: observed(short),
  authorAddress: observed(address),
  authorId: observed(short),
  text: observed(long),
  time: observed(shownTime),
  isEdited: observed(z.boolean()),
  attachments: observed(z.array(attachment).max(100)),
});

const post = z.object({
  postId: observed(short),
  postAlias: observed(short),
  permalink: observed(address),
  authorName: observed(short),
  authorAddress: observed(address),
  text: observed(long),
  time: observed(shownTime),
});

const threadComment = z.object({
  commentId: short,
  parentId: short.nullable(),
  authorName: short,
  text: long,
  shownTime: short,
});

const screenshot = z.object({
  png: z.base64().max(30_000_000),
  width: z.number().positive(),
  height: z.number().positive(),
  tile: z.int().nonnegative(),
  tiles: z.int().positive(),
});

const missing = z.object({
  part: z.enum([
    'comment-id',
    'author',
    'content',
    'permalink',
    'exact-time',
    'post',
    'screenshot',
    'media',
    'full-text',
    'thread',
  ]),
  reason: short,
  forbidsRemoval: z.boolean(),
});

const removal = z.object({
  groundId: short,
  groundLabel: short,
  measure: z.enum(['hide', 'delete']),
  groundText: long.nullable(),
  disposalRule: short.nullable(),
});

const registration = z.object({
  registrationId: uuid,
  title: short,
  criterionId: short,
  caseNumber: short.nullable(),
  isConfidential: z.boolean(),
  note: long,
});

/**
 * A draft as it comes over the border from a content script. Unknown properties fall away; anything else that is
 * not a capture is refused as a whole. The limits are far above what a platform lets people write.
 */
export const captureDraftSchema: z.ZodType<CaptureDraft> = z.object({
  recordId: uuid,
  platform: z.enum(PLATFORM_IDS),
  surface: z.enum([
    'page-timeline',
    'post-dialog',
    'post-page',
    'photo-viewer',
    'reel',
    'group',
    'feed',
    'unknown',
  ]),
  account: z.object({
    platform: z.enum(PLATFORM_IDS),
    keys: z.array(short).min(1).max(20),
    name: short,
    address,
  }),
  scope: z.enum(['all', 'metadata', 'none']),
  fields,
  post,
  thread: z.array(threadComment).max(500),
  filter: short.nullable(),
  page: z.object({ address, title: short, language: short }),
  html: z.string().max(10_000_000),
  threadHtml: z.string().max(10_000_000),
  media: z.array(z.string().max(10_000)).max(50),
  screenshots: z.array(screenshot).max(40),
  missing: z.array(missing).max(50),
  purpose: z.object({ removal: removal.nullable(), registration: registration.nullable() }),
  policy: z.object({ id: short, version: short, hash: short }),
  editor: z.object({ editorId: short.min(1), name: short, title: short, unit: short, role: short }),
  capturedAt: instant,
  versions: z.object({ extension: short, adapter: short }),
  isPractice: z.boolean(),
});

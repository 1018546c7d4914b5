import * as z from 'zod';

const text = z.string();
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, hex');

const listedPart = z.looseObject({
  name: text,
  mediaType: text,
  size: z.number().int().nonnegative().describe('Bytes.'),
  sha256,
  address: text.nullable().optional().describe('Where the bytes were fetched.'),
  screenshot: z
    .looseObject({ tile: z.number().int().nonnegative(), tiles: z.number().int().nonnegative() })
    .nullable()
    .describe('Of a picture of the page alone: its place among them.'),
});

/**
 * The part `evidence.json`, which every record has: the list of all others, and what was read beside the record. What only
 * some kinds of record say (fields with their sources, publication, capture) stands in it besides, whole.
 */
export const evidenceSchema = z
  .looseObject({
    format: z.literal('bevara-evidence'),
    formatVersion: z.literal(1),
    recordId: text.describe("The record's id."),
    scope: z.enum(['all', 'metadata', 'none']).describe('How much the ground allows to keep.'),
    thread: z
      .array(
        z.looseObject({
          commentId: text,
          parentId: text.nullable(),
          authorName: text,
          text,
          shownTime: text,
        }),
      )
      .describe('The comments that stood beside it, in the order of the page.'),
    missing: z
      .array(z.looseObject({ part: text, reason: text }))
      .describe('What could not be read, and why.'),
    page: z.looseObject({ address: text, title: text }),
    parts: z.array(listedPart).describe('Every other part of the record, and nothing else.'),
  })
  .describe(
    "The JSON in the part evidence.json. Its SHA-256 is the record's evidenceHash, and the event `stored` of the record says the same in data.evidenceHash.",
  );

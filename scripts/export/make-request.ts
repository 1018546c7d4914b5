import { generateKeyPairSync, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Language } from '@/utils/domain/language';
import { fail, succeed, type Result } from '@/utils/domain/result';
import { documentLanguageOf } from '@/utils/exports/document/document-setting';
import type { ExportFormat, ExportRequest } from '@/utils/exports/export-format';
import { readAgain } from '@/utils/exports/read-again';
import type { ReadExport } from '@/utils/exports/json/read-json';
import { loadPolicy } from '@/utils/policies/load-policy';
import { drawInNode } from './draw-in-node';

const base = { recordId: z.string(), reason: z.string().min(1) };
const masksSchema = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...base, kind: z.enum(['name', 'words']), words: z.string().min(1) }),
    z.strictObject({
      ...base,
      kind: z.literal('picture'),
      part: z.string(),
      area: z
        .strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
        .nullable(),
    }),
  ]),
);

/** What the command was asked for. */
interface Wishes {
  readonly format: ExportFormat;
  readonly variant: string | undefined;
  readonly language: Language | null;
  readonly policy: string | null;
  readonly unit: string | null;
  readonly masks: string | null;
}

const NOTHING_MASKED =
  'Nothing is masked: the copy shows all that the records hold. Masks are given with --masks.';

/** What a format is asked for, and what whoever asked should know of it. */
interface MadeRequest {
  readonly request: ExportRequest;
  readonly notices: readonly string[];
}

/**
 * A request as the page makes one. Away from the installation there is no key of its own: a package is signed with one
 * made for this run, which proves that the package has not changed since, and not where it comes from.
 */
export async function makeRequest(
  { items, events, info }: ReadExport,
  wishes: Wishes,
): Promise<Result<MadeRequest, string>> {
  const id = wishes.policy ?? items[0]?.record.policy.id ?? null;
  const loaded = id === null ? null : await loadPolicy(id);
  if (wishes.policy !== null && !loaded?.ok)
    return fail(`There is no policy pack called ${wishes.policy} that can be used.`);
  const policy = loaded?.ok ? loaded.value.policy : null;
  const policyNotice =
    policy || id === null
      ? null
      : `The records name the policy pack ${id}, which is not here or cannot be used: language, time zone (UTC), file names and terms are the general ones. Choose a pack with --policy.`;
  if (wishes.masks !== null && wishes.format.id !== 'disclosure')
    return fail(`--masks is for --format disclosure: ${wishes.format.id} would show what they hide.`);
  const masks = wishes.masks === null ? [] : await readMasks(wishes.masks);
  if (masks === null) return fail(`${wishes.masks} is not a list of masks with recordId, kind and reason.`);
  const isOpen = wishes.format.id === 'disclosure' && masks.length === 0;
  const notices = [policyNotice, isOpen ? NOTHING_MASKED : null].filter((notice) => notice !== null);
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const request: ExportRequest = {
    records: readAgain(() => iterate(items)),
    events: readAgain(() => iterate(events)),
    sign: async (bytes) => new Uint8Array(sign('sha256', bytes, keys.privateKey)),
    publicKeyPem: keys.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    info,
    setting: { language: wishes.language ?? documentLanguageOf(policy), policy, unit: wishes.unit },
    drawing: drawInNode(),
    masks,
    ...(wishes.variant === undefined ? {} : { variant: wishes.variant }),
  };
  return succeed({ request, notices });
}

async function readMasks(path: string): Promise<z.infer<typeof masksSchema> | null> {
  try {
    return masksSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

async function* iterate<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}

import * as z from 'zod';
import { LANGUAGES } from '@/utils/domain/language';
import { pack } from '@/utils/domain/pack/pack';
import type { PackageNote } from '@/utils/exports/document/package-note';
import { readObject, type Fault, type Files } from './fault';

const note = z.object({
  format: z.literal('bevara-package'),
  formatVersion: z.literal(1),
  records: z.number().int().nonnegative(),
  faults: z.array(
    z.object({
      recordId: z.string(),
      part: z.string(),
      code: z.enum(['part-changed', 'part-unreadable', 'part-missing', 'part-unlisted']),
    }),
  ),
  info: z.object({ organization: z.string(), createdAt: z.string(), extensionVersion: z.string() }),
  setting: z.object({
    language: z.enum(LANGUAGES),
    unit: z.string().nullable(),
    policy: pack.nullable(),
  }),
});

/** What a package says of itself beside its XML, or the fault that keeps its XML from being compared. */
export function readNote(files: Files, path: string): PackageNote | Fault {
  const file = files.get(path);
  if (!file)
    return {
      file: path,
      code: 'missing',
      sentence: `${path} is missing, so neither can the number of records be checked nor the XML be compared with them.`,
    };
  const { data } = note.safeParse(readObject(file));
  return (
    data ?? {
      file: path,
      code: 'note',
      sentence: `${path} is not in the form that this version writes, so the XML could not be compared with the records.`,
    }
  );
}

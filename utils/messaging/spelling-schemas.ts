import { z } from 'zod';
import { SPELLING_LANGUAGES } from '@/utils/domain/spelling';

const language = z.enum(SPELLING_LANGUAGES);
const words = z.array(z.string().max(200)).max(20_000);

export const spellingCheckSchema = z.strictObject({
  text: z.string().max(200_000),
  language,
  accountName: z.string().max(500),
  words,
  names: words,
});

export const spellingHelpSchema = z.strictObject({ word: z.string().min(1).max(200), language });

export const spellingWorkSchema = z.discriminatedUnion('kind', [
  spellingCheckSchema.extend({ kind: z.literal('check') }),
  spellingHelpSchema.extend({ kind: z.literal('suggest') }),
]);

import { expect, it } from 'vitest';
import { isAcknowledgement } from '@/utils/pending/is-acknowledgement';

const TEMPLATE = 'Hei {author}! Vi skal høre med fagavdelingen om dette. Svaret kommer senest {deadline}.';

it.each([
  ['Hej! Vi återkommer så snart vi vet.', true],
  ['Takk for spørsmålet, vi undersøker og kommer tilbake.', true],
  ['Thanks, we will get back to you.', true],
  ['Hei Per! Vi skal høre med fagavdelingen om dette.', true],
  ['Hej! Badhuset öppnar klockan nio på lördag.', false],
  ['Takk!', false],
  ['', false],
])('%s: %s', (text, expected) => expect(isAcknowledgement(text, TEMPLATE)).toBe(expected));

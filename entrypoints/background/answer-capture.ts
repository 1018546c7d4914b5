import { answer } from '@/utils/messaging/answer';
import { isFromAnyPlatform } from '@/utils/messaging/check-sender';
import { areaSchema } from '@/utils/messaging/message-schemas';
import type { Background } from './background';
import { photograph } from './photograph';

/** Pictures of the tab that asks, where the browser permits them. */
export function answerCapture({ home }: Background): void {
  answer('capture:screenshot', {
    schema: areaSchema,
    mayAsk: (sender) => isFromAnyPlatform(sender, home) && sender.tab?.id !== undefined,
    handle: photograph,
  });
}

import { answer } from '@/utils/messaging/answer';
import { isFromOurPage } from '@/utils/messaging/check-sender';
import { nothingSchema } from '@/utils/messaging/message-schemas';
import type { Background } from './background';
import { readPolicyInForce } from './read-policy';

/** The whole pack, for the pages that show it. */
export function answerPolicy(background: Background): void {
  answer('policy:in-force', {
    schema: nothingSchema,
    mayAsk: (sender) => isFromOurPage(sender, background.home),
    handle: () => readPolicyInForce(background),
  });
}

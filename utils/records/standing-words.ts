import type { ChainedEvent } from '@/utils/domain/event';
import type { EditorsWord } from '@/utils/domain/withdrawal';

/**
 * What editors have said and not taken back since, in the order of `events`. Words on a file are told apart by the export
 * that made it.
 */
export function listStandingWords(events: readonly ChainedEvent[], word: EditorsWord): ChainedEvent[] {
  return events.filter(
    (said) =>
      said.type === word && !events.some((later) => later.seq > said.seq && isTakingBack(later, said)),
  );
}

/** Whether an event takes back what an earlier one said. */
function isTakingBack({ type, data }: ChainedEvent, said: ChainedEvent): boolean {
  return type === `${said.type}-withdrawn` && data['exportId'] === said.data['exportId'];
}

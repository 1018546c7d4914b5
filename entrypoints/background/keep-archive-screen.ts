import { isSameAccount } from '@/utils/domain/account';
import type { WithheldReason } from '@/utils/domain/archive-capture';
import { fail } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import type { Sender } from '@/utils/messaging/check-sender';
import { sendMessage } from '@/utils/messaging/messenger';
import type { Protocol } from '@/utils/messaging/protocol';
import { findCapture } from '@/utils/records/archive/begin-capture';
import { keepScreen } from '@/utils/records/archive/keep-screen';
import type { Background } from './background';
import { photograph } from './photograph';
import { photographStill } from './photograph-still';

type Screen = Parameters<Protocol['archive:screen']>[0];

/** Photographs the tab that asks, once it has been seen to show the account still, and keeps the picture. */
export async function keepArchiveScreen({ db, clock }: Background, screen: Screen, sender: Sender) {
  const { id, devicePixelRatio, ...view } = screen;
  const tabId = sender.tab?.id;
  const begun = await findCapture(db, { id });
  if (!begun.ok) return begun;
  if (!begun.value || begun.value.tabId !== tabId)
    return fail({ code: 'unknown-record' as const, detail: null });
  const page = await sendMessage('page:identify', undefined, tabId);
  if (!page || !isSameAccount(page, begun.value.account))
    return fail({ code: 'not-own-account' as const, detail: null });
  const taken = await photographStill({
    look: () => sendMessage('page:in-view', undefined, tabId),
    photograph: (find) => photograph({ x: 0, y: 0, ...view, devicePixelRatio }, sender, find),
  });
  if (!taken.ok) return taken;
  const { commentIds, shown, withheld } = taken.value;
  const bytes = Uint8Array.from(atob(taken.value.png), (letter) => letter.charCodeAt(0));
  const count = (reason: WithheldReason) => withheld.filter((area) => area.reason === reason).length;
  const kept = {
    ...view,
    takenAt: toInstant(clock()),
    commentIds,
    shown,
    withheld: count('employee-name'),
    covered: count('private-overlay'),
  };
  return keepScreen(db, id, kept, new Blob([bytes], { type: 'image/png' }));
}

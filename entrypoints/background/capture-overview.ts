import { browser } from 'wxt/browser';
import type { CaptureOverview } from '@/utils/domain/capture-overview';
import type { Failure } from '@/utils/domain/failure';
import { succeed, type Result } from '@/utils/domain/result';
import { toInstant } from '@/utils/domain/time';
import { readUnderWay } from '@/utils/records/archive/begin-capture';
import { finishAbandoned } from '@/utils/records/archive/finish-capture';
import { readCaptureDuties } from '@/utils/supervision/capture-duty';
import type { Background } from './background';
import { listOwnAccounts } from './own-accounts';
import { readPolicyInForce } from './read-policy';

/** A page that has not been heard of for so long will not end its capture any more; milliseconds. */
const ABANDONED = 60_000;

/** Where every own account stands. What was under way when its page or the browser died becomes a record first. */
export async function readCaptureOverview(background: Background): Promise<Result<CaptureOverview, Failure>> {
  const { db, clock } = background;
  const before = toInstant(clock() - ABANDONED);
  const tabs = new Set((await browser.tabs.query({})).map(({ id }) => id));
  await finishAbandoned(db, clock, ({ touchedAt, tabId }) => touchedAt < before || !tabs.has(tabId));
  const [accounts, inForce] = await Promise.all([listOwnAccounts(background), readPolicyInForce(background)]);
  if (!accounts.ok) return accounts;
  if (!inForce.ok) return inForce;
  const { identity, duties } = inForce.value.resolved.policy;
  const { everyMonths, text, folder = null } = duties.capture;
  const frame = { everyMonths, timeZone: identity.timeZone, now: clock() };
  const kept = await readCaptureDuties(db, accounts.value, frame);
  if (!kept.ok) return kept;
  const underWay = await readUnderWay(db);
  if (!underWay.ok) return underWay;
  return succeed({ rules: { everyMonths, text, folder }, accounts: kept.value, underWay: underWay.value });
}

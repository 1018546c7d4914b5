import type { Signals } from './find-signals';

/** Whether it is said to the municipality, the account or, where somebody already asked the page, a plural "you". */
export function speaksToPage(s: Signals): boolean {
  return s.namesAccount || s.municipality > 0 || (s.addresses > 0 && s.parentWaits && s.toAnother === 0);
}

/** Whether, in a visitor's thread, it is said to the one who wrote before, by name, as "you" or as an answer. */
export function talksAmongVisitors(s: Signals): boolean {
  if (s.repliesTo !== 'visitor') return false;
  const asks = s.askedByMark || s.askedByForm || s.wonders > 0;
  const says = s.faults + s.corrections + s.requests > 0;
  return (
    s.namesParent ||
    s.callsSomebody ||
    s.toAnother + s.amongVisitors + s.jokes + s.invitations > 0 ||
    (s.addresses > 0 && !s.parentWaits && s.municipality === 0) ||
    !(asks ? s.services > 0 || s.parentWaits || !s.asksOfPast : says && !s.parentAsks)
  );
}

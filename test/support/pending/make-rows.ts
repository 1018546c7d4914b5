/** So many comments of one page, the first of them overdue, as they lie in the table. */
export function makeRows(count: number, accountId = 'account-1', now = Date.now()): object[] {
  const texts = [
    'Hej! När öppnar badhuset på lördag, och gäller årskortet då?',
    'Gatlyktan på Storgatan 14 har varit släckt i tre veckor nu. Kan någon titta på det?',
    'Hvor finner jeg skjemaet for å søke om barnehageplass?',
    'Det stämmer inte att biblioteket stänger klockan fyra, det är fem.',
  ];
  return Array.from({ length: count }, (_, i) => {
    const written = new Date(now - (i % 90) * 1_800_000).toISOString();
    const steps =
      i % 3 === 0
        ? []
        : [{ id: `seed-step-${i}`, at: written, by: i % 2 ? 'Eva Prov' : 'Bo Prov', kind: 'accepted' }];
    return {
      id: `facebook:${500_000 + i}`,
      platform: 'facebook',
      accountId,
      commentId: String(500_000 + i),
      threadId: String(500_000 + i),
      permalink: `https://www.facebook.com/permalink.php?story_fbid=1&id=2&comment_id=${500_000 + i}`,
      authorName: ['Åsa Öberg', 'Kari Nordmann', 'Mikael Lindqvist-Abrahamsson', 'Bo Ek'][i % 4],
      text: texts[i % texts.length],
      written: { from: written, until: written },
      seenAt: written,
      kind: 'question',
      reasons: ['asks', 'names-service'],
      dueAt: new Date(now + (i - 3) * 4_000_000).toISOString(),
      steps,
      isOpen: 1,
    };
  });
}

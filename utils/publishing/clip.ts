/** The text, well-formed; one that is too long is cut between two characters and says how many are missing: `… [+120]`. */
export function clip(text: string, most: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= most) return whole;
  const room = most - 20;
  const kept = whole.slice(0, room).replace(/[\ud800-\udbff]$/, '');
  return `${kept}… [+${whole.length - kept.length}]`;
}

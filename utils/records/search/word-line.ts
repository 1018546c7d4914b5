/*
 * Numbers of words as a string, so that a run of words is found by the engine's own search for a string in a string. One
 * unit for a number below 0x8000, else two that cannot be taken for one: a match begins where a number does.
 */
const SHORT = 0x8000;
const LEAD = 0x8000;
const TRAIL = 0xc000;
const BITS = 14;
const MASK = 0x3fff;
/** How many units one call may be given. */
const CHUNK = 8_192;

/** These numbers, each from 0 to 2²⁸ - 1, as a line. */
export function writeLine(numbers: readonly number[]): string {
  const units: number[] = [];
  for (const number of numbers)
    if (number < SHORT) units.push(number);
    else units.push(LEAD | (number >> BITS), TRAIL | (number & MASK));
  let line = '';
  for (let start = 0; start < units.length; start += CHUNK)
    line += String.fromCharCode(...units.slice(start, start + CHUNK));
  return line;
}

/** Whether the line holds that run, followed by one of those numbers; null for whatever follows. */
export function holdsRun(line: string, run: string, next: ReadonlySet<number> | null): boolean {
  if (next === null) return line.includes(run);
  for (let at = line.indexOf(run); at !== -1; at = line.indexOf(run, at + 1))
    if (next.has(readNumber(line, at + run.length))) return true;
  return false;
}

function readNumber(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  return unit < SHORT ? unit : ((unit & MASK) << BITS) | (line.charCodeAt(at + 1) & MASK);
}

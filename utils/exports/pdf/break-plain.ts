import type { Line, Measure } from './piece';
import type { Run } from './split-runs';

const SPACE = 0x20;

/** Lines of a paragraph in one font, a piece each; null where a word is wider than a line or has marks to be placed. */
export function breakPlain(run: Run, width: number, { size, word: setWord }: Measure): Line[] | null {
  const { drawn } = run;
  const most = (width * 1_000) / size;
  const lines: Line[] = [];
  let glyphs = '';
  let used = 0;
  let from = 0;
  let end = 0;
  const flush = () => {
    const text = drawn.slice(from, end);
    const set = { glyphs, width: used, placed: null };
    const wide = (used * size) / 1_000;
    lines.push(text === '' ? [] : [{ ...run, drawn: text, meant: text, width: wide, set }]);
    glyphs = '';
    used = 0;
  };
  for (let at = 0; at < drawn.length;) {
    let start = at;
    while (drawn.charCodeAt(start) === SPACE) start += 1;
    if (start === drawn.length) break;
    const next = drawn.indexOf(' ', start);
    const stop = next < 0 ? drawn.length : next;
    const word = setWord(run.font, drawn.slice(start, stop));
    if (word.placed || word.width > most) return null;
    const gap = start > at ? setWord(run.font, drawn.slice(at, start)) : null;
    if (used + (gap?.width ?? 0) + word.width > most) {
      flush();
      from = start;
    } else if (gap) {
      glyphs += gap.glyphs;
      used += gap.width;
    }
    glyphs += word.glyphs;
    used += word.width;
    end = stop;
    at = stop;
  }
  flush();
  return lines;
}

/** Signs of one letter that are drawn: setting a heap of thousands costs minutes, and nobody could tell them apart. */
const MOST = 64;
/** Where nothing of this stands, a letter is a sign; a line of Latin letters is not looked at twice. */
const MAY_HEAP = /[^\0-\u02ff\u2010-\u20cf]/;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Text whose letters have no more marks, joined signs and the like than a line can show, and how many were left out. */
export function cutHeaps(text: string): { readonly text: string; readonly cut: number } {
  if (text.length <= MOST || !MAY_HEAP.test(text)) return { text, cut: 0 };
  let cut = 0;
  const letters: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const signs = segment.length > MOST ? [...segment] : [];
    cut += Math.max(0, signs.length - MOST);
    letters.push(signs.length > MOST ? `${signs.slice(0, MOST).join('')}[+${signs.length - MOST}]` : segment);
  }
  return cut === 0 ? { text, cut } : { text: letters.join(''), cut };
}

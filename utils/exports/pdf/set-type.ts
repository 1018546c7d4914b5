import { fillOf, type ArchivePdf, type OpenFont } from './archive-pdf';
import type { Piece } from './break-lines';
import type { FontName, Run } from './split-runs';

/** A word as a font sets it. */
interface SetWord {
  /** Numbers of glyphs in hex with kerning between them, as they stand in the array of TJ (ISO 32000-1, 9.4.3). */
  readonly glyphs: string;
  /** thousandths of the size */
  readonly width: number;
  /** False where marks stand above or below letters: PDFKit places those. */
  readonly isPlain: boolean;
}

/** Longer words are addresses and digests; they occur once and are set letter by letter. */
const LONG = 24;
const REMEMBERED = 20_000;

/**
 * Sets words in the fonts of a document and remembers each: a report of ten thousand comments says the same words over
 * and over, and kerning a word costs more than everything else that is done with it.
 */
export function createTypesetter(pdf: ArchivePdf, names: readonly FontName[]) {
  const fonts = new Map<FontName, OpenFont>(names.map((name) => [name, pdf.openFont(name)]));
  const known = new Map<FontName, Map<string, SetWord>>(names.map((name) => [name, new Map()]));

  const setWord = (name: FontName, word: string): SetWord => {
    const words = known.get(name);
    const set = words?.get(word);
    if (set) return set;
    const made =
      name !== 'emoji' && word.length > LONG && /^[\x21-\x7e]+$/.test(word)
        ? joinWords([...word].map((letter) => setWord(name, letter)))
        : encode(fontOf(fonts, name), word);
    if (!words || word.length > LONG) return made;
    if (words.size > REMEMBERED) words.clear();
    words.set(word, made);
    return made;
  };

  const setRun = ({ font, drawn }: Pick<Run, 'font' | 'drawn'>): SetWord => {
    if (font === 'emoji' || !drawn.includes(' ')) return setWord(font, drawn);
    return joinWords((drawn.match(/[^ ]+| +/g) ?? []).map((word) => setWord(font, word)));
  };

  return {
    /** points */
    widthOf: (run: Pick<Run, 'font' | 'drawn'>, size: number): number => (setRun(run).width * size) / 1_000,
    /** Draws a piece with its baseline at `y` from the top of the page. */
    draw({ font, drawn }: Piece, x: number, y: number, size: number, colour: string): void {
      const { glyphs, isPlain } = setRun({ font, drawn });
      if (!isPlain) {
        pdf.font(font).fontSize(size).fillColor(colour);
        pdf.text(drawn, x, y, { lineBreak: false, baseline: 'alphabetic' });
        return;
      }
      if (glyphs === '') return;
      const opened = fontOf(fonts, font);
      const place = `${fillOf(colour)} BT /${opened.id} ${size} Tf 1 0 0 -1 ${round(x)} ${round(y)} Tm`;
      pdf.draw(`${place} [${glyphs}] TJ ET`, opened);
    },
  };
}

function fontOf(fonts: ReadonlyMap<FontName, OpenFont>, name: FontName): OpenFont {
  const font = fonts.get(name);
  if (!font) throw new Error(`The document has no font ${name}.`);
  return font;
}

function encode(font: OpenFont, word: string): SetWord {
  const [glyphs, places] = font.encode(word);
  let text = '';
  let width = 0;
  let isPlain = true;
  for (const [index, { xAdvance, advanceWidth, xOffset, yOffset }] of places.entries()) {
    text += `<${glyphs[index] ?? ''}>`;
    const kerning = round(advanceWidth - xAdvance);
    if (kerning !== 0) text += ` ${kerning} `;
    width += xAdvance;
    isPlain &&= xOffset === 0 && yOffset === 0;
  }
  return { glyphs: text.replaceAll('><', ''), width, isPlain };
}

function joinWords(words: readonly SetWord[]): SetWord {
  let glyphs = '';
  let width = 0;
  let isPlain = true;
  for (const word of words) {
    glyphs += word.glyphs;
    width += word.width;
    isPlain &&= word.isPlain;
  }
  return { glyphs: glyphs.replaceAll('><', ''), width, isPlain };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

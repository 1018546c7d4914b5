import type { ArchivePdf } from './archive-pdf';
import type { OpenFont } from './open-font';
import { isSimple, openKerning } from './pair-kerning';
import { escapeBytes } from './pdf-string';
import type { FontName, Run } from './split-runs';

/** A glyph that stands beside its place, such as a mark above a letter; in thousandths of the size. */
interface Placed {
  readonly glyph: string;
  readonly x: number;
  readonly y: number;
}

/** A word as a font sets it. */
export interface SetWord {
  /** What stands between the outer brackets of TJ (ISO 32000-1, 9.4.3): glyphs, and `)20(` where kerning is. */
  readonly glyphs: string;
  /** thousandths of the size */
  readonly width: number;
  /** Each glyph by itself, where marks stand above or below letters. */
  readonly placed: readonly Placed[] | null;
}

/** Longer words are addresses and digests, and those with figures are numbers and times: they occur once. */
const LONG = 24;
const SELDOM = /\d\d\d/;
const REMEMBERED = 10_000;

/**
 * Sets words in the fonts of a document and remembers each: a report of ten thousand comments says the same words over
 * and over, and kerning a word costs more than everything else that is done with it.
 */
export function createTypesetter(pdf: ArchivePdf, names: readonly FontName[]) {
  const setters = new Map(names.map((name) => [name, createSetter(pdf.openFont(name))]));
  const used = new Set<FontName>();
  const setterOf = (name: FontName) => {
    const setter = setters.get(name);
    if (!setter) throw new Error(`The document has no font ${name}.`);
    return setter;
  };

  const word = (name: FontName, text: string): SetWord => {
    used.add(name);
    return setterOf(name).setWord(text);
  };

  return {
    /** A word without spaces, or spaces. */
    word,
    set({ font, drawn }: Pick<Run, 'font' | 'drawn'>): SetWord {
      if (font === 'emoji' || !drawn.includes(' ')) return word(font, drawn);
      return joinWords((drawn.match(/[^ ]+| +/g) ?? []).map((part) => word(font, part)));
    },
    /** What content calls the font. */
    idOf: (name: FontName): string => setterOf(name).font.id,
    /** The dictionary of the fonts that have been used. */
    listFonts: (): string =>
      `<<${[...used].map((name) => `/${setterOf(name).font.id} ${setterOf(name).font.ref().id} 0 R`).join('')}>>`,
  };
}

export function joinWords(words: readonly SetWord[]): SetWord {
  let glyphs = '';
  let width = 0;
  let placed: Placed[] | null = null;
  for (const word of words) {
    if (word.placed || placed) placed = [...(placed ?? placeAll(glyphs)), ...shift(word, width)];
    glyphs += word.glyphs;
    width += word.width;
  }
  return { glyphs, width, placed };
}

function createSetter(font: OpenFont) {
  const known = new Map<string, SetWord>();
  const letters = new Map<number, { readonly glyph: string; readonly width: number }>();
  const scale = 1_000 / font.font.unitsPerEm;
  const kern = openKerning(font.font);

  const letterOf = (code: number) => {
    const set = letters.get(code);
    if (set) return set;
    const [[glyph = ''], [place]] = font.encode(String.fromCharCode(code));
    const made = { glyph: toGlyph(glyph), width: place?.advanceWidth ?? 0 };
    letters.set(code, made);
    return made;
  };

  /** Null when two letters become one. */
  const setByPairs = (word: string): SetWord | null => {
    const glyphs: string[] = [];
    let width = 0;
    let last = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (at > 0) {
        const kerning = kern(last, code);
        if (kerning === null) return null;
        if (kerning !== 0) {
          glyphs.push(`)${round(kerning * scale)}(`);
          width -= kerning * scale;
        }
      }
      const set = letterOf(code);
      glyphs.push(set.glyph);
      width += set.width;
      last = code;
    }
    // Joined at once: a string that grows by letters is kept as its letters.
    return { glyphs: glyphs.join(''), width, placed: null };
  };

  const setWord = (word: string): SetWord => {
    const set = known.get(word);
    if (set) return set;
    const made = (isSimple(word) ? setByPairs(word) : null) ?? encode(font, word);
    if (word.length > LONG || SELDOM.test(word)) return made;
    if (known.size > REMEMBERED) known.clear();
    known.set(word, made);
    return made;
  };
  return { font, setWord };
}

function encode(font: OpenFont, word: string): SetWord {
  const [numbers, places] = font.encode(word);
  let glyphs = '';
  let width = 0;
  const placed: Placed[] = [];
  let isPlain = true;
  for (const [index, { xAdvance, advanceWidth, xOffset, yOffset }] of places.entries()) {
    const glyph = toGlyph(numbers[index] ?? '');
    placed.push({ glyph, x: width + xOffset, y: yOffset });
    const kerning = round(advanceWidth - xAdvance);
    glyphs += kerning === 0 ? glyph : `${glyph})${kerning}(`;
    width += xAdvance;
    isPlain &&= xOffset === 0 && yOffset === 0;
  }
  return { glyphs, width, placed: isPlain ? null : placed };
}

/** Two bytes, as they stand in a literal string. */
function toGlyph(hex: string): string {
  return escapeBytes(
    String.fromCharCode(Number.parseInt(hex.slice(0, 2), 16), Number.parseInt(hex.slice(2), 16)),
  );
}

/** Where a run of plain words comes before one with marks, it is drawn as one piece from its beginning. */
function placeAll(glyphs: string): Placed[] {
  return glyphs === '' ? [] : [{ glyph: glyphs, x: 0, y: 0 }];
}

function shift({ glyphs, placed }: SetWord, by: number): Placed[] {
  return (placed ?? placeAll(glyphs)).map(({ glyph, x, y }) => ({ glyph, x: x + by, y }));
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

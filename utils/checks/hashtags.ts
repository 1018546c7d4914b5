/** Every hashtag with its word and place; `#` inside an address is none. */
export function findHashtags(text: string): { word: string; range: [number, number] }[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_/&])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu)].map((match) => ({
    word: match[1] ?? '',
    range: [match.index, match.index + match[0].length],
  }));
}

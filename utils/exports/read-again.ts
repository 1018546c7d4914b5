/** Something that can be read from the beginning as often as anybody likes; `begin` starts anew each time. */
export function readAgain<T>(begin: () => AsyncIterable<T>): AsyncIterable<T> {
  return { [Symbol.asyncIterator]: () => begin()[Symbol.asyncIterator]() };
}

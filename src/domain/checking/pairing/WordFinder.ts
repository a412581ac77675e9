// Finds which of many words (names, kinds of award) stand in a text. Each place of the text is looked up by its two
// letters and then by the lengths that words have, so that the cost goes by the text and not by the number of words.

const START_LENGTH = 2;

export class WordFinder {
  readonly #words = new Set<string>();
  /** The lengths of the words that begin so. */
  readonly #lengths = new Map<string, Set<number>>();

  /** Words of one letter are left out: they stand in every text. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < START_LENGTH || this.#words.has(word)) continue;
      this.#words.add(word);
      const start = word.slice(0, START_LENGTH);
      const lengths = this.#lengths.get(start);
      if (lengths) lengths.add(word.length);
      else this.#lengths.set(start, new Set([word.length]));
    }
  }

  /** The words that stand in the text, each once, in the order in which they begin. */
  find(text: string): readonly string[] {
    const found: string[] = [];
    for (let at = 0; at + START_LENGTH <= text.length; at += 1) {
      const lengths = this.#lengths.get(text.slice(at, at + START_LENGTH));
      if (lengths === undefined) continue;
      for (const length of lengths) {
        const word = text.slice(at, at + length);
        if (this.#words.has(word) && !found.includes(word)) found.push(word);
      }
    }
    return found;
  }
}

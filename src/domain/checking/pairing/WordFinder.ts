// Finds which of many words (names, kinds of award) stand in a text. Each place of the text is looked up by its two
// letters, so that the cost goes by the text and not by the number of words.

const START_LENGTH = 2;

export class WordFinder {
  readonly #byStart = new Map<string, Set<string>>();

  /** Words of one letter are left out: they stand in every text. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < START_LENGTH) continue;
      const start = word.slice(0, START_LENGTH);
      const list = this.#byStart.get(start);
      if (list) list.add(word);
      else this.#byStart.set(start, new Set([word]));
    }
  }

  /** The words that stand in the text, each once, in the order in which they stand. */
  find(text: string): readonly string[] {
    const found = new Set<string>();
    for (let at = 0; at + START_LENGTH <= text.length; at += 1) {
      const candidates = this.#byStart.get(text.slice(at, at + START_LENGTH));
      if (candidates === undefined) continue;
      for (const word of candidates) if (text.startsWith(word, at)) found.add(word);
    }
    return [...found];
  }
}

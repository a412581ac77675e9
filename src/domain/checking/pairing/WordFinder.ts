// Finds which of many words (names, kinds of award) stand in a text. Each place of the text is looked up by its two
// letters and then by the lengths that words have, so that the cost goes by the text and not by the number of words.

const START_LENGTH = 2;
const BITS_OF_LETTER = 16;
const NONE: readonly string[] = [];

function startAt(text: string, at: number): number {
  return (text.charCodeAt(at) << BITS_OF_LETTER) | text.charCodeAt(at + 1);
}

const STARTS = 1 << 16;
const BITS = 32;
const SHIFT_OF_BITS = 5;
const SPREAD = 31;

/** Where a start of two letters is noted: a look there is far cheaper than into a map, and most texts hold no word. */
function bitOf(text: string, at: number): number {
  return (text.charCodeAt(at) * SPREAD + text.charCodeAt(at + 1)) & (STARTS - 1);
}

export class WordFinder {
  readonly #starts = new Int32Array(STARTS / BITS);
  readonly #words = new Set<string>();
  /** The lengths of the words that begin so; by the codes of the two letters, so that no text is cut for the asking. */
  readonly #lengths = new Map<number, Set<number>>();

  /** Words of one letter are left out: they stand in every text. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < START_LENGTH || this.#words.has(word)) continue;
      this.#words.add(word);
      const bit = bitOf(word, 0);
      this.#starts[bit >>> SHIFT_OF_BITS] = (this.#starts[bit >>> SHIFT_OF_BITS] ?? 0) | (1 << (bit % BITS));
      const start = startAt(word, 0);
      const lengths = this.#lengths.get(start);
      if (lengths) lengths.add(word.length);
      else this.#lengths.set(start, new Set([word.length]));
    }
  }

  /** The words that stand in the texts, each once, in the order in which they begin. */
  find(...texts: readonly string[]): readonly string[] {
    if (this.#words.size === 0) return NONE;
    let found: string[] | null = null;
    for (const text of texts) found = this.#findIn(text, found);
    return found ?? NONE;
  }

  /** @param former what has been found; null: nothing yet */
  #findIn(text: string, former: string[] | null): string[] | null {
    let found = former;
    for (let at = 0; at + START_LENGTH <= text.length; at += 1) {
      const bit = bitOf(text, at);
      if (((this.#starts[bit >>> SHIFT_OF_BITS] ?? 0) & (1 << (bit % BITS))) === 0) continue;
      const lengths = this.#lengths.get(startAt(text, at));
      if (lengths === undefined) continue;
      for (const length of lengths) {
        const word = text.slice(at, at + length);
        if (!this.#words.has(word)) continue;
        if (found === null) found = [word];
        else if (!found.includes(word)) found.push(word);
      }
    }
    return found;
  }
}

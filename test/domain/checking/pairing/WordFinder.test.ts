import * as fc from "fast-check";
import { WordFinder } from "../../../../src/domain/checking/pairing/WordFinder";

test("finds the words that stand in a text, each once, in their order", () => {
  const finder = new WordFinder(["石小麦", "田豆豆", "石小", "麦"]);
  expect(finder.find("慰问田豆豆、石小麦、田豆豆")).toEqual(["田豆豆", "石小麦", "石小"]);
  expect(finder.find("慰问金")).toEqual([]);
});

test("finds what a search for each word would find", () => {
  const letters = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), minLength: 0, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 8 }), letters, (words, text) => {
      const expected = words.filter((word) => word.length >= 2 && text.includes(word));
      expect(new Set(new WordFinder(words).find(text))).toEqual(new Set(expected));
    }),
  );
});

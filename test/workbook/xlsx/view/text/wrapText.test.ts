import { countLines } from "../../../../../src/workbook/xlsx/view/text/wrapText";

/** Chinese characters ten pixels, others five. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, c) => sum + (c.codePointAt(0)! > 0x2e80 ? 10 : 5), 0);

test.each([
  ["", 50, 1],
  ["走访慰问", 40, 1],
  ["走访慰问", 39, 2],
  ["走访慰问金", 20, 3],
  ["走访\n慰问", 400, 2],
  ["走访\n\n慰问", 400, 3],
  // A closing mark stays with what it closes.
  ["走访，慰问", 25, 3],
  // Words break at spaces, and inside only when nothing else helps.
  ["two words", 25, 2],
  ["unbreakable", 25, 3],
  ["well-known", 30, 2],
  ["a", 0, 5],
])("%p in %d pixels takes %d lines", (text, width, lines) => {
  expect(countLines(text, width, widthOf)).toBe(lines);
});

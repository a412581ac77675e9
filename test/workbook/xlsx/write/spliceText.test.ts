import fc from "fast-check";
import { joinBytes } from "../../../../src/workbook/xlsx/write/joinBytes";
import { spliceText, type Splice } from "../../../../src/workbook/xlsx/write/spliceText";

const encoder = new TextEncoder();

function spliced(text: string, splices: readonly Splice[], pieceLength: number): string {
  const bytes = encoder.encode(text);
  const count = Math.ceil(bytes.length / pieceLength);
  const pieces = Array.from({ length: count }, (_, i) =>
    bytes.subarray(i * pieceLength, (i + 1) * pieceLength),
  );
  return new TextDecoder().decode(joinBytes(spliceText(() => pieces, splices)()));
}

/** The same, done on the whole text. */
function expected(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .reverse()
    .reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
}

const splicesOf = (text: string): fc.Arbitrary<Splice[]> =>
  fc
    .tuple(fc.uniqueArray(fc.nat({ max: Math.max(0, text.length - 1) })), fc.array(fc.string()))
    .map(([places, texts]) => {
      const inOrder = [...places].sort((a, b) => a - b);
      return texts.flatMap((put, i) => {
        const [start, end] = [inOrder[2 * i], inOrder[2 * i + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, text: put }];
      });
    });

test("whatever the pieces, the text is the same as spliced whole", () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: fc.constantFrom("a", "乙", "é", "<"), minLength: 1 })
        .chain((text) => fc.tuple(fc.constant(text), splicesOf(text))),
      fc.integer({ min: 1, max: 7 }),
      ([text, splices], pieceLength) => {
        expect(spliced(text, splices, pieceLength)).toBe(expected(text, splices));
      },
    ),
  );
});

test("at one place insertions come in the order given, before what is replaced there", () => {
  const at = (start: number, end: number, text: string): Splice => ({ start, end, text });
  expect(spliced("abc", [at(1, 2, "X"), at(1, 1, "1"), at(1, 1, "2")], 2)).toBe("a12Xc");
});

test("changes that overlap, or lie behind the end, are a mistake", () => {
  const cut = { start: 0, end: 3, text: "" };
  expect(() => spliced("abcdef", [cut, { start: 2, end: 4, text: "x" }], 2)).toThrow("same place");
  expect(() => spliced("abc", [{ start: 9, end: 9, text: "x" }], 2)).toThrow("behind the end");
});

import fc from "fast-check";
import { customOfWords, formatAmountInWords } from "../../../src/domain/values/formatAmountInWords";
import { parseAmountInWords } from "../../../src/domain/values/parseAmountInWords";

test.each([
  [147000, "壹仟肆佰柒拾元整"],
  [20000, "贰佰元整"],
  [1200001, "壹万贰仟元零壹分"],
  [10050, "壹佰元伍角整"],
  [100500, "壹仟零伍元整"],
  [50, "伍角整"],
  [3, "叁分"],
  [0, "零元整"],
  [10003000000, "壹亿零叁万元整"],
  [20000500, "贰拾万零伍元整"],
  [10700053, "壹拾万柒仟元伍角叁分"],
])("%i fen is %s", (fen, text) => {
  expect(formatAmountInWords(fen)).toBe(text);
});

test("either custom is kept", () => {
  expect(formatAmountInWords(1000000, customOfWords("人民币伍佰圆正"))).toBe("人民币壹万圆正");
});

test.each([-100, 0.5, 1e14, Number.NaN])("%p has no words", (fen) => {
  expect(formatAmountInWords(fen)).toBeNull();
});

test("what is written reads as the same amount, in every custom", () => {
  const custom = fc.record({
    yuan: fc.constantFrom("元" as const, "圆" as const),
    whole: fc.constantFrom("整" as const, "正" as const),
    hasCurrency: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), custom, (fen, how) => {
      expect(parseAmountInWords(formatAmountInWords(fen, how) ?? "")).toBe(fen);
    }),
  );
});

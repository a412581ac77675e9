import {
  spellDatePart,
  spellDigits,
  spellNumber,
} from "../../../../../src/workbook/xlsx/view/display/chineseDigits";

test.each([
  ["0", 1, "〇"],
  ["10", 1, "一十"],
  ["105", 1, "一百〇五"],
  ["1234", 1, "一千二百三十四"],
  ["10000", 1, "一万"],
  ["20005", 1, "二万〇五"],
  ["100000005", 1, "一亿〇五"],
  ["3850", 2, "叁仟捌佰伍拾"],
  ["10012", 2, "壹万零壹拾贰"],
  ["1470", 2, "壹仟肆佰柒拾"],
  ["12", 3, "１十２"],
] as const)("%s in style %d is %s", (digits, style, words) => {
  expect(spellNumber(digits, style)).toBe(words);
});

test("a number longer than there are words for is said digit by digit", () => {
  expect(spellNumber("12345678901234567", 1)).toBe("一二三四五六七八九〇一二三四五六七");
});

test.each([
  ["2020", 1, "二〇二〇"],
  ["105", 2, "壹零伍"],
  ["66", 3, "６６"],
] as const)("%s digit by digit in style %d is %s", (digits, style, text) => {
  expect(spellDigits(digits, style)).toBe(text);
});

test.each([
  ["9", 1, "九"],
  ["10", 1, "十"],
  ["12", 1, "十二"],
  ["30", 1, "三十"],
  ["05", 1, "〇五"],
  ["12", 2, "壹拾贰"],
] as const)("the date part %s in style %d is %s", (digits, style, text) => {
  expect(spellDatePart(digits, style)).toBe(text);
});

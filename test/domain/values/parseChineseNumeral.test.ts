import { parseChineseNumeral } from "../../../src/domain/values/parseChineseNumeral";

test.each([
  ["二〇二〇", 2020],
  ["十", 10],
  ["十八", 18],
  ["二十", 20],
  ["二百零五", 205],
  ["两千", 2000],
  ["一万二千", 12000],
])("%s is %i", (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
});

test.each(["", "甲", "万", "二二十", "一万万", "百", "千二百"])("%p is no number", (text) => {
  expect(parseChineseNumeral(text)).toBeNull();
});

// What a roll-up says of a workbook names no child.

import { minorsOfBook, PrivateMask } from "../../../src/domain/masking/maskPrivate";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { runToEnd } from "../../../src/domain/stepwise";
import { sampleBook } from "../../support/sampleBook";

const mask = new PrivateMask(new Set(["石小麦", "石小麦苗", "田豆", "安-娜"]));

test.each([
  ["a name", "石小麦没有签领", "石**没有签领"],
  ["the longer of two names", "石小麦苗、石小麦", "石***、石**"],
  ["a name with blanks in it", "“石 小 麦”里有空格", "“石**”里有空格"],
  ["a name with a hyphen", "安-娜没有签领", "安**没有签领"],
  ["an identity card's number", "证件110101200801010011不对", "证件******************不对"],
  ["a mobile number", "电话13800000000。", "电话***********。"],
])("%s is masked", (_, text, expected) => {
  expect(mask.mask(text)).toBe(expected);
});

test.each([
  ["a name that is nobody's here", "谷穗没有签领"],
  ["an invoice number of 8 digits", "发票12345678重复"],
  ["an invoice number of 20 digits", "发票24112000000012345678重复"],
  ["an invoice code of 12 digits", "代码011001900111"],
  ["dates and amounts", "2020年9月18日支出1,470.00元"],
])("%s stays", (_, text) => {
  expect(mask.mask(text)).toBe(text);
});

test("a rule about numbers of persons quotes none, whatever its shape", () => {
  expect(mask.mask("“1381234567”不是电话", "phone-invalid")).toBe("“**********”不是电话");
  expect(mask.mask("“1381234567”不是电话", "invoice-twice")).toBe("“1381234567”不是电话");
});

test("the sample's children are known, its 五老 are none of them", () => {
  const minors = minorsOfBook(runToEnd(fitWorkbook(sampleBook())));
  expect([...minors].some((name) => name.startsWith("石"))).toBe(true);
  const elders = sampleBook().sheets.find(({ name }) => name.includes("五老"));
  expect(elders).toBeDefined();
  const texts = new Set(elders?.rows.flat().filter((value) => typeof value === "string"));
  expect([...minors].filter((name) => texts.has(name))).toEqual([]);
});

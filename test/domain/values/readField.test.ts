import type { FieldType } from "../../../src/domain/kinds/kind";
import type { CellValue } from "../../../src/domain/sheets/snapshot";
import { readField, type FieldContext } from "../../../src/domain/values/readField";
import { Unreadable, type FieldReading } from "../../../src/domain/values/reading";

const context: FieldContext = { dateSystem: 1900, year: null, month: null, unit: "yuan" };

const READ: [FieldType, CellValue, FieldReading][] = [
  ["count", 198, 198],
  ["count", "198件", 198],
  ["count", "4 人", 4],
  ["count", "1,200份", 1200],
  ["count", "十二种", 12],
  ["count", "4（人）", 4],
  ["count", "—", null],
  ["yesNo", "是", true],
  ["yesNo", "√", true],
  ["yesNo", "有", true],
  ["yesNo", "否", false],
  ["yesNo", "无", false],
  ["yesNo", "×", false],
  ["yesNo", " ", null],
  ["yesNo", "V", true],
  ["yesNo", "√是", true],
  ["yesNo", "Y", true],
  ["yesNo", "没", false],
  ["yesNo", "Ｘ", false],
  ["yesNo", "/", null],
  ["person", "王　五", "王五"],
  ["person", "王 五\t", "王五"],
  ["person", "\u200b李四", "李四"],
  ["person", "阿依古丽•买买提", "阿依古丽·买买提"],
  ["person", "John  Smith", "John Smith"],
  ["person", "\u200b", null],
  ["person", "赵大江\n钱大海", "赵大江、钱大海"],
  ["person", "王\n小\n禾", "王小禾"],
  ["person", "无", null],
  ["person", "—", null],
  ["choice", "三 好 学 生", "三好学生"],
  ["choice", "奖学金（一等）", "奖学金(一等)"],
  ["text", "  第一行\n第二行 ", "第一行 第二行"],
  ["text", 2020, "2020"],
  ["idNumber", "11010120080512001x", "11010120080512001X"],
  ["idNumber", 110101200805120000, "110101200805120000"],
  ["phone", "138 0000 0000", "13800000000"],
  ["phone", 13800000000, "13800000000"],
  ["invoiceNumber", "'00123456", "00123456"],
  ["invoiceNumber", "无", null],
  ["invoiceNumber", "票未交", "票未交"],
  ["idNumber", "/", null],
  ["money", "200元", 20000],
  ["date", "9月18日", { month: 9, day: 18 }],
];

test.each(READ)("%s: %p reads as %p", (type, cell, reading) => {
  expect(readField(type, cell, "General", context)).toEqual(reading);
});

const UNREADABLE: [FieldType, CellValue, Unreadable["reason"]][] = [
  ["count", "200余份", "not-a-count"],
  // Pieces and boxes are two counts: neither alone is the number, and their sum is of nothing.
  ["count", "198件 81箱", "not-a-count"],
  ["count", "1箱（24瓶）", "not-a-count"],
  ["count", "3-4人", "not-a-count"],
  ["count", 1.5, "not-a-count"],
  ["count", -1, "not-a-count"],
  ["yesNo", "公车", "not-yes-or-no"],
  ["person", 12, "not-text"],
  ["person", "12", "not-text"],
  ["text", "#REF!", "error-value"],
  ["phone", "#N/A", "error-value"],
  ["money", "#DIV/0!", "error-value"],
];

test.each(UNREADABLE)("%s: %p is unreadable: %s", (type, cell, reason) => {
  expect(readField(type, cell, "General", context)).toEqual(new Unreadable(reason, cell));
});

test("a date in a text field is shown as a date", () => {
  expect(readField("text", 44092, "yyyy/m/d", context)).toBe("2020年9月18日");
});

import { readTyped } from "../../../src/domain/entry/readTyped";
import { findField } from "../../../src/domain/entry/entryForm";
import { bookOf, formOf } from "../../support/entries";
import { dateCell, formatCell, snapshotOf } from "../../support/snapshotOf";

const HEADINGS = ["日期", "支出事由", "金额", "发票号码", "附件张数", "凭证号", "经办人"];

function typed(date: unknown, name: string, text: string) {
  const rows = [[date, "茶水", 86.5, "04412398", 2, 12, "赵大江"]];
  const form = formOf(bookOf(snapshotOf([HEADINGS, ...rows] as never, { name: "经费支出" })), "expense");
  const field = findField(form, name);
  if (field === undefined) throw new Error(name);
  return readTyped(field, text, form.typing);
}

function written(date: unknown, name: string, text: string) {
  const read = typed(date, name, text);
  return read.state === "read" ? [read.written.value, read.written.numberFormat] : read.state;
}

test.each([
  ["2020.6.1", "9.18", ["2020.9.18", null]],
  ["2020.6.1", "9月18日", ["2020.9.18", null]],
  ["2020.6.1", "20200918", ["2020.9.18", null]],
  ["2020.6.1", "918", ["2020.9.18", null]],
  ["2020.6.1", "今天", ["2020.9.20", null]],
  ["2020.6.1", "昨天", ["2020.9.19", null]],
  ["2020.6.1", "12.28", ["2019.12.28", null]],
  ["2020-06-01", "9.18", ["2020-09-18", null]],
  ["2020年6月1日", "9-18", ["2020年9月18日", null]],
  ["6月1日", "9.18", ["2020年9月18日", null]],
  [dateCell("2020-06-01", "yyyy-mm-dd"), "9.18", [44092, "yyyy-mm-dd"]],
  [formatCell(20200601, "General"), "9.18", [20200918, null]],
  ["2020.6.1", "  ", "blank"],
  ["2020.6.1", "2.30", "fault"],
  ["2020.6.1", "下周", "fault"],
])("in a column of %j a day typed as %s is written %j", (date, text, expected) => {
  expect(written(date, "date", text)).toEqual(expected);
});

test.each([
  ["金额", "1,470元", [1470, null]],
  ["金额", "二百", [200, null]],
  ["金额", "86.5", [86.5, null]],
  ["金额", "1.234", "fault"],
  ["金额", "约200", "fault"],
  ["发票号码", "04412397", ["04412397", "@"]],
  ["附件张数", "3张", [3, null]],
  ["凭证号", "13", [13, null]],
  ["凭证号", "013", ["013", "@"]],
  ["支出事由", "=1+1", ["=1+1", "@"]],
  ["支出事由", "-茶水", ["-茶水", "@"]],
  ["支出事由", " 购买  图书 ", ["购买 图书", null]],
  ["经办人", "@赵大江", ["@赵大江", "@"]],
])("%s typed as %s is written %j", (name, text, expected) => {
  expect(written("2020.6.1", name, text)).toEqual(expected);
});

test("what cannot be read is kept as it was typed, with its reason", () => {
  expect(typed("2020.6.1", "金额", "待定")).toEqual({
    state: "fault",
    fault: "not-an-amount",
    written: { value: "待定", numberFormat: null },
  });
});

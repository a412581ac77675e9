import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { expenses, pupils } from "../../../support/registerSheets";
import { dateCell, snapshotOf, type GridCell } from "../../../support/snapshotOf";

const DAY = dateCell("2020-06-01");
const FULL: readonly GridCell[] = [1, DAY, "购买书籍", 100, "赵大江"];

test.each<[string, readonly GridCell[], string]>([
  ["the first of two that are blank", [2, null, "茶水", null, "赵大江"], "经费支出!D4"],
  ["the purpose", [2, DAY, null, 50, null], "经费支出!C4"],
  ["the day", [2, null, "茶水", 50, null], "经费支出!B4"],
])("%s is named, once a row", (_, row, place) => {
  const { findings } = checkSheets("required-missing", [expenses([FULL, row, FULL])]);
  expect(findings).toMatchObject([{ severity: "error", facts: { count: 1 } }]);
  expect(placesFound("required-missing", [expenses([FULL, row, FULL])])).toEqual([place]);
});

test.each<[string, readonly GridCell[]]>([
  ["a whole row", FULL],
  ["a row that only waits with its serial", [2]],
  ["an amount that cannot be read", [2, DAY, "茶水", "待定", null]],
])("%s lacks nothing", (_, row) => {
  expect(placesFound("required-missing", [expenses([FULL, row])])).toEqual([]);
});

test("a field without a column is not asked for", () => {
  const sheet = snapshotOf([["经费支出登记表"], ["事由", "支出金额"], ["茶水", 50]], { name: "经费支出" });
  expect(placesFound("required-missing", [sheet])).toEqual([]);
});

test("what most rows lack is told once, and accuses nobody", () => {
  const undated: readonly GridCell[] = [1, null, "茶水", 50, null];
  const { findings } = checkSheets("required-missing", [expenses([undated, undated, undated, FULL])]);
  expect(findings).toMatchObject([{ severity: "warning", facts: { field: "date", count: 3 } }]);
  expect(findings[0]?.cells).toHaveLength(3);
});

test("a line that goes on from the one above is worth a look only", () => {
  const sheet = pupils([
    [1, "王小禾", "赵大江", null, null],
    [2, "李小麦", "钱大海", null, null],
    [null, null, "孙大川", null, "13800000000"],
  ]);
  expect(checkSheets("required-missing", [sheet]).findings).toMatchObject([{ severity: "warning" }]);
});

test("its words", () => {
  const [one] = checkSheets("required-missing", [expenses([FULL, [2, null, "茶水", 50, null]])]).findings;
  expect(finding(one!)).toBe(
    "『经费支出』B4（茶水）：没有填“日期”。缺了它，这一行不计入汇总，请补上；这一行不是一条记录的，请移到表外。",
  );
});

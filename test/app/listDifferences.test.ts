import { listDifferences } from "../../src/app/listDifferences";
import type { TableFit, WorkbookFit } from "../../src/domain/fitting/fit";
import type { ColumnDifference, TableDifference } from "../../src/domain/fitting/remembering/remembered";
import { fitOf } from "../support/fitOf";

const plain = fitOf(
  { sheet: "奖学", kind: "award", fields: ["student", "amount"], rows: [["甲小一", 10_000]] },
  { sheet: "走访", kind: "visit", fields: ["person", "cash"], rows: [["乙小一", 20_000]] },
);

function withDifferences(
  tables: readonly TableDifference[],
  columns: readonly ColumnDifference[],
): WorkbookFit {
  const [award, visit] = plain.sheets;
  const table: TableFit = { ...award!.tables[0]!, differences: columns };
  return { sheets: [{ ...award!, tables: [table] }, visit!], differences: tables };
}

test("there are none where nothing differs", () => {
  expect(listDifferences(plain)).toEqual([]);
});

const columnB = { top: 0, bottom: 1, left: 1, right: 1 };
const firstCell = { top: 0, bottom: 0, left: 0, right: 0 };
const wholeTable = { top: 0, bottom: 1, left: 0, right: 1 };

test.each<[string, TableDifference, unknown]>([
  ["a new table is shown where it stands", { code: "table-new", sheet: "走访", kind: "visit" }, wholeTable],
  ["a lost one by its sheet", { code: "table-gone", sheet: "走访", kind: "asset" }, firstCell],
  ["a renamed sheet under its new name", { code: "sheet-renamed", from: "慰问", to: "走访" }, firstCell],
])("%s", (_, what, range) => {
  expect(listDifferences(withDifferences([what], []))).toEqual([
    { kind: "table", what, place: { sheet: "走访", range } },
  ]);
});

test("what is gone with its sheet has no place", () => {
  const what: TableDifference = { code: "table-gone", sheet: "没有了", kind: "asset" };
  expect(listDifferences(withDifferences([what], []))).toEqual([{ kind: "table", what, place: null }]);
});

test("a column is shown where it stands, one that is gone nowhere; each is told once", () => {
  const renamed: ColumnDifference = {
    code: "column-renamed",
    columnIndex: 1,
    from: "金额",
    to: "钱数",
    field: "amount",
  };
  const gone: ColumnDifference = { code: "column-gone", header: "学校", field: "school" };
  expect(listDifferences(withDifferences([], [renamed, gone, gone]))).toEqual([
    { kind: "column", sheet: "奖学", what: renamed, place: { sheet: "奖学", range: columnB } },
    { kind: "column", sheet: "奖学", what: gone, place: null },
  ]);
});

test("a column that one side of a ledger reads and the other does not is told as read", () => {
  const added = { code: "column-new", columnIndex: 1, header: "钱数" } as const;
  const unread: ColumnDifference = { ...added, field: null };
  const read: ColumnDifference = { ...added, field: "amount" };
  const told = (columns: readonly ColumnDifference[]) =>
    listDifferences(withDifferences([], columns)).map(({ what }) => what);
  expect(told([unread, read])).toEqual([read]);
  expect(told([unread])).toEqual([unread]);
});

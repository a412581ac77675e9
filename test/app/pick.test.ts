import { pickSelectedColumn, pickSelectedRows, pickTypedRows } from "../../src/app/pick";
import type { Place } from "../../src/app/sessionState";
import { parseArea } from "../../src/domain/sheets/address";
import { fitOf } from "../support/fitOf";

const selected = (sheet: string, address: string): Place => ({ sheet, range: parseArea(address)! });
const rows = (first: number, last: number) => ({ picked: { first, last } });

describe("rows typed as a header", () => {
  test.each([
    ["3", "4", rows(2, 3)],
    ["3", "3", rows(2, 2)],
    ["3", "", rows(2, 2)],
    ["4", "3", rows(2, 3)],
    ["３", " ４ ", rows(2, 3)],
    ["1", "5", rows(0, 4)],
    ["1", "6", { fault: "too-many-rows" }],
    ["", "", { fault: "not-numbers" }],
    ["", "3", { fault: "not-numbers" }],
    ["0", "1", { fault: "not-numbers" }],
    ["三", "4", { fault: "not-numbers" }],
    ["3.5", "4", { fault: "not-numbers" }],
    ["-3", "4", { fault: "not-numbers" }],
    ["3", "1048577", { fault: "not-numbers" }],
  ])("%p to %p", (from, to, expected) => {
    expect(pickTypedRows(from, to)).toEqual(expected);
  });
});

describe("rows selected as a header", () => {
  test.each([
    ["a cell", selected("站里", "B3"), rows(2, 2)],
    ["whole rows", selected("站里", "3:4"), rows(2, 3)],
    ["a column", selected("站里", "B:B"), { fault: "too-many-rows" }],
    ["another sheet", selected("别的", "B3"), { fault: "other-sheet" }],
    ["a chart", null, { fault: "nothing-selected" }],
  ] as const)("%s", (_, selection, expected) => {
    expect(pickSelectedRows(selection, "站里")).toEqual(expected);
  });
});

describe("a column selected for a field", () => {
  const table = fitOf({ sheet: "站里", kind: "donation", fields: ["person", "amount"], rows: [] }).sheets[0]!
    .tables[0]!;

  test.each([
    ["a cell of it", selected("站里", "B7"), { picked: 1 }],
    ["all of it", selected("站里", "B:B"), { picked: 1 }],
    ["two columns", selected("站里", "A1:B1"), { fault: "several-columns" }],
    ["a column beside the table", selected("站里", "C1"), { fault: "outside-table" }],
    ["another sheet", selected("别的", "B7"), { fault: "other-sheet" }],
    ["a chart", null, { fault: "nothing-selected" }],
  ] as const)("%s", (_, selection, expected) => {
    expect(pickSelectedColumn(selection, { sheet: "站里", table })).toEqual(expected);
  });
});

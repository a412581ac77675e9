import { parseArea, rangeAddress } from "../../../../src/domain/sheets/address";
import {
  activeCell,
  extendTo,
  selectCell,
  selectedRange,
  selectRange,
  withinSheet,
  workbookRange,
} from "../../../../src/browser/grid/selection/selection";
import type { SheetView } from "../../../../src/workbook/xlsx/view/sheet/sheetView";
import { cells } from "../../../support/buildXlsx";
import { viewOf } from "../../../support/viewOf";

let view: SheetView;
beforeAll(async () => {
  view = await viewOf(
    `${cells("")}<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="C4:E4"/></mergeCells>`,
  );
});

const at = (rowIndex: number, columnIndex: number) => ({ rowIndex, columnIndex });
const range = (address: string) => selectRange(parseArea(address)!);

test("a cell alone, a cell of a merge", () => {
  expect(rangeAddress(selectedRange(view, selectCell(at(0, 0))))).toBe("A1");
  expect(rangeAddress(selectedRange(view, selectCell(at(2, 2))))).toBe("B2:C3");
  expect(activeCell(view, selectCell(at(2, 2)))).toEqual(at(1, 1));
});

test.each([
  ["A1:B1", "A1:B1"],
  // Up and to the left is the same as down and to the right.
  ["A1:B2", "A1:C3"],
  // Growing by one merge may touch the next.
  ["A3:B4", "A2:E4"],
  ["E5:F6", "E5:F6"],
])("%s takes all of the merges it touches: %s", (pointed, selected) => {
  expect(rangeAddress(selectedRange(view, range(pointed)))).toBe(selected);
});

test("extending keeps the beginning", () => {
  const extended = extendTo(selectCell(at(5, 5)), at(0, 3));
  expect(rangeAddress(selectedRange(view, extended))).toBe("B1:F6");
  expect(activeCell(view, extended)).toEqual(at(5, 5));
});

test("whole rows, columns and the sheet reach to the ends", () => {
  const base = range("B3:C5");
  const last = { row: view.rows.count - 1, column: view.columns.count - 1 };
  expect(selectedRange(view, { ...base, extent: "rows" })).toEqual({
    top: 2,
    bottom: 4,
    left: 0,
    right: last.column,
  });
  expect(selectedRange(view, { ...base, extent: "columns" })).toEqual({
    top: 0,
    bottom: last.row,
    left: 1,
    right: 2,
  });
  expect(selectedRange(view, { ...base, extent: "sheet" })).toEqual({
    top: 0,
    bottom: last.row,
    left: 0,
    right: last.column,
  });
});

test("what is pointed at beyond the shown cells ends with them", () => {
  const far = withinSheet(view, range("A1:XFD1048576"));
  expect(far.head).toEqual(at(view.rows.count - 1, view.columns.count - 1));
});

describe("in the workbook", () => {
  const told = (selection: Parameters<typeof workbookRange>[1], sheet: SheetView | null = view) =>
    rangeAddress(workbookRange(sheet, selection));

  test.each([
    ["A1:B2", "A1:C3"],
    ["E5:F6", "E5:F6"],
    ["G:H", "G1:H1048576"],
    ["7:8", "A7:XFD8"],
    // As the grid shows it: in its last row.
    ["A5000", "A120"],
  ])("%s is %s", (pointed, address) => {
    expect(told(range(pointed))).toBe(address);
  });

  test("whole rows, columns and the sheet go on beyond the grid", () => {
    const base = range("B3:C5");
    expect(told({ ...base, extent: "rows" })).toBe("A3:XFD5");
    expect(told({ ...base, extent: "columns" })).toBe("B1:C1048576");
    expect(told({ ...base, extent: "sheet" })).toBe("A1:XFD1048576");
  });

  test("of a sheet that has not been read the merges are not known", () => {
    expect(told(range("A1:B2"), null)).toBe("A1:B2");
    expect(told({ ...range("B3:C5"), extent: "columns" }, null)).toBe("B1:C1048576");
  });
});

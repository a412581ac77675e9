import { cellAddress, parseRange } from "../../../../src/domain/sheets/address";
import { moveByKey } from "../../../../src/browser/grid/selection/moveByKey";
import { selectCell, selectedRange } from "../../../../src/browser/grid/selection/selection";
import type { Selection } from "../../../../src/browser/grid/selection/selection";
import { sizeOf } from "../../../../src/workbook/xlsx/view/geometry/axis";
import type { SheetView } from "../../../../src/workbook/xlsx/view/sheet/sheetView";
import { cells } from "../../../support/buildXlsx";
import { row, viewOf } from "../../../support/viewOf";

/**
 * Frozen: row 1 and column A. Filled: A1:D1, A2:A5, A8:A9, C8. Row 4 and column C hidden. B5:D6 merged.
 */
let view: SheetView;
beforeAll(async () => {
  const rows = [
    row(1, ["序号", "姓名", "性别", "学校"]),
    row(2, [1]),
    row(3, [2]),
    row(4, [3], 'hidden="1"'),
    row(5, [4, "合并"]),
    row(8, ["a", null, "c"]),
    row(9, ["b"]),
  ];
  view = await viewOf(
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="3" max="3" width="9" hidden="1"/></cols>' +
      `${cells(rows.join(""))}<mergeCells><mergeCell ref="B5:D6"/></mergeCells>`,
  );
});

const PAGE = 200;

function cellOf(address: string) {
  const { top, left } = parseRange(address)!;
  return { rowIndex: top, columnIndex: left };
}

function press(from: Selection, keys: string): Selection | null {
  const parts = keys.split("+");
  const key = parts.at(-1)!;
  const shift = parts.includes("Shift");
  const control = parts.includes("Ctrl");
  return moveByKey(view, from, { key: key === "Space" ? " " : key, shift, control }, PAGE);
}

test.each([
  ["A1", "ArrowDown", "A2"],
  ["A1", "ArrowUp", "A1"],
  ["A1", "ArrowLeft", "A1"],
  // Hidden rows and columns are passed over.
  ["A3", "ArrowDown", "A5"],
  ["B1", "ArrowRight", "D1"],
  // A merge is one step, and coming out of it one keeps one's column.
  ["A5", "ArrowRight", "B5"],
  ["B5", "ArrowRight", "E5"],
  ["D3", "ArrowDown", "D5"],
  ["D5", "ArrowDown", "D7"],
  ["E6", "ArrowLeft", "D6"],
  // Ctrl: to the end of what is filled, then over the gap to what comes next.
  ["A1", "Ctrl+ArrowDown", "A5"],
  ["A5", "Ctrl+ArrowDown", "A8"],
  ["A8", "Ctrl+ArrowDown", "A9"],
  ["A9", "Ctrl+ArrowUp", "A8"],
  ["A1", "Ctrl+ArrowRight", "D1"],
  ["D1", "Ctrl+ArrowLeft", "A1"],
  // Home stops where the frozen columns end.
  ["D3", "Home", "B3"],
  ["D9", "Ctrl+Home", "B2"],
  ["A1", "Ctrl+End", "D9"],
  ["B1", "End", "D1"],
  ["A5", "Enter", "A6"],
  ["A5", "Shift+Enter", "A3"],
  ["A1", "PageDown", "A12"],
  ["A12", "PageUp", "A1"],
])("from %s %s goes to %s", (from, keys, to) => {
  const { anchor, head, extent } = press(selectCell(cellOf(from)), keys)!;
  expect(cellAddress(anchor.rowIndex, anchor.columnIndex)).toBe(to);
  expect(head).toEqual(anchor);
  expect(extent).toBe("cells");
});

test("an arrow with nothing before it goes to the sheet's edge", () => {
  const { anchor } = press(selectCell(cellOf("F20")), "Ctrl+ArrowDown")!;
  expect(anchor).toEqual({ rowIndex: view.rows.count - 1, columnIndex: 5 });
});

test("Shift extends from where it began", () => {
  const extended = press(press(selectCell(cellOf("A2")), "Shift+ArrowDown")!, "Shift+Ctrl+ArrowRight")!;
  expect(extended.anchor).toEqual(cellOf("A2"));
  expect(selectedRange(view, extended)).toMatchObject({ top: 1, left: 0, bottom: 2 });
});

test.each([
  ["Ctrl+a", "sheet"],
  ["Shift+Space", "rows"],
  ["Ctrl+Space", "columns"],
] as const)("%s selects %s", (keys, extent) => {
  expect(press(selectCell(cellOf("B3")), keys)?.extent).toBe(extent);
});

test.each(["Tab", "a", "Escape", "Space", "F2"])("%s is not the grid's", (keys) => {
  expect(press(selectCell(cellOf("B3")), keys)).toBeNull();
});

test("a page is what the window shows", () => {
  expect(PAGE / sizeOf(view.rows, 0)).toBe(10);
});

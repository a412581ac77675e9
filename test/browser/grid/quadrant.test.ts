import { buildQuadrants } from "../../../src/browser/grid/quadrant";
import type { SheetView } from "../../../src/workbook/xlsx/view/sheet/sheetView";
import { cells } from "../../support/buildXlsx";
import { viewOf } from "../../support/viewOf";

const PANE = (attributes: string): string =>
  `<sheetViews><sheetView workbookViewId="0"><pane ${attributes} state="frozen"/></sheetView></sheetViews>`;
const FORMAT = '<sheetFormatPr defaultRowHeight="15" defaultColWidth="9"/>';
const read = (pane: string, after = ""): Promise<SheetView> => viewOf(pane + FORMAT + cells("") + after);

const WINDOW = { rows: [10, 11, 12], columns: { first: 3, last: 6 } };
const at = (rowIndex: number, columnIndex: number) => ({ rowIndex, columnIndex });

test("without frozen panes there is one part", async () => {
  const view = await read("");
  expect(buildQuadrants(view, WINDOW, at(11, 4))).toEqual([
    expect.objectContaining({
      left: 0,
      top: 0,
      rows: [10, 11, 12],
      columns: WINDOW.columns,
      active: at(11, 4),
    }),
  ]);
});

test("the selected row is drawn wherever the window is, so that the keyboard stays in it", async () => {
  const view = await read("");
  expect(buildQuadrants(view, WINDOW, at(99, 4))[0]?.rows).toEqual([10, 11, 12, 99]);
});

test("frozen rows and columns make four parts, each with its own rows and columns", async () => {
  const view = await read(PANE('xSplit="2" ySplit="1"'));
  const parts = buildQuadrants(view, WINDOW, at(0, 5));
  expect(parts.map(({ left, top, rows, columns, active }) => ({ left, top, rows, columns, active }))).toEqual(
    [
      { left: 0, top: 0, rows: [0], columns: { first: 0, last: 1 }, active: null },
      { left: 144, top: 0, rows: [0], columns: WINDOW.columns, active: at(0, 5) },
      { left: 0, top: 20, rows: WINDOW.rows, columns: { first: 0, last: 1 }, active: null },
      { left: 144, top: 20, rows: WINDOW.rows, columns: WINDOW.columns, active: null },
    ],
  );
  expect(parts[0]).toMatchObject({ width: 144, height: 20 });
});

test("the row of a merge that reaches into the window is drawn too", async () => {
  const view = await read("", '<mergeCells><mergeCell ref="A3:A40"/></mergeCells>');
  expect(buildQuadrants(view, WINDOW, at(11, 4))[0]?.rows).toEqual([2, 10, 11, 12]);
});

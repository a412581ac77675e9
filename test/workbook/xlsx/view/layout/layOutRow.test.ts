import { layOutRow, mergeRowsAbove } from "../../../../../src/workbook/xlsx/view/layout/layOutRow";
import type { SheetView } from "../../../../../src/workbook/xlsx/view/sheet/sheetView";
import { cells } from "../../../../support/buildXlsx";
import { row, viewOf, widthsByRule } from "../../../../support/viewOf";

const COLUMNS = '<sheetFormatPr defaultRowHeight="13.5"/><cols><col min="1" max="20" width="9"/></cols>';
/** 0 plain, 1 centred across, 2 filled, 3 thin border on the right, 4 right, 5 shrunk, 6 wrapped. */
const STYLES =
  '<fonts><font><sz val="12"/><name val="宋体"/></font></fonts>' +
  '<fills><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills>' +
  '<borders><border/><border><right style="thin"/></border></borders>' +
  '<cellXfs><xf/><xf><alignment horizontal="centerContinuous"/></xf><xf fillId="1"/><xf borderId="1"/>' +
  '<xf><alignment horizontal="right"/></xf><xf><alignment shrinkToFit="1"/></xf><xf><alignment wrapText="1"/></xf></cellXfs>';

const read = (content: string): Promise<SheetView> => viewOf(COLUMNS + content, { styles: STYLES });

function drawn(view: SheetView, rowIndex = 0, first = 0, last = 5, asked: readonly number[] = []) {
  return layOutRow(view, rowIndex, { first, last }, asked, widthsByRule);
}

/** A cell with a style and perhaps a text. */
const styled = (address: string, style: number, text = ""): string =>
  text === ""
    ? `<c r="${address}" s="${style}"/>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

const LONG = "青禾县畜牧水产局关工委";

test("cells that show nothing are not drawn unless they are asked for", async () => {
  const view = await read(cells(row(1, ["甲", null, 3])));
  expect(drawn(view).map((cell) => [cell.columnIndex, cell.text?.text, cell.text?.align])).toEqual([
    [0, "甲", "left"],
    [2, "3", "right"],
  ]);
  expect(drawn(view, 0, 0, 5, [1]).map((cell) => cell.columnIndex)).toEqual([0, 1, 2]);
});

test("a long text runs over empty cells and hides the lines between them", async () => {
  const view = await read(cells(row(1, [LONG, null, null, "满"])));
  const [first] = drawn(view);
  expect(first).toMatchObject({ left: 0, width: 72, text: { left: 0, width: 216, hidesGridlines: true } });
});

test("a long text stops at a filled cell, at a merge, and where it wraps or shrinks", async () => {
  const stopped = await read(cells(row(1, [LONG, "满"])));
  expect(drawn(stopped)[0]?.text).toMatchObject({ width: 72, hidesGridlines: false });
  const beside = await read(`${cells(row(1, [LONG]))}<mergeCells><mergeCell ref="B1:C1"/></mergeCells>`);
  expect(drawn(beside)[0]?.text?.width).toBe(72);
  const wrapped = await read(cells(`<row r="1">${styled("A1", 6, LONG)}</row>`));
  expect(drawn(wrapped)[0]?.text?.width).toBe(72);
  const shrunk = await read(cells(`<row r="1">${styled("A1", 5, LONG)}</row>`));
  expect(drawn(shrunk)[0]?.text).toMatchObject({ width: 72 });
  expect(drawn(shrunk)[0]!.text!.scale).toBeCloseTo(72 / (11 * 16 + 5), 5);
});

test("a text to the right runs to the left", async () => {
  const view = await read(cells(`<row r="1">${styled("D1", 4, LONG)}</row>`));
  expect(drawn(view)[0]?.text).toMatchObject({ left: 72, width: 216 });
});

test("fills and borders under a running text stay, so it hides no lines there", async () => {
  const view = await read(cells(`<row r="1">${styled("A1", 0, LONG)}${styled("B1", 2)}</row>`));
  expect(drawn(view)[0]?.text).toMatchObject({ width: 216, hidesGridlines: false });
});

test("a number does not run over: it is shortened or becomes #", async () => {
  const view = await read(cells(row(1, [1234567.891, 12345678901])));
  expect(drawn(view).map((cell) => cell.text?.text)).toEqual(["1234568", "1.23E+10"]);
});

test("a text centred across takes the empty cells that are centred across too", async () => {
  const across = `${styled("A1", 1, "题")}${styled("B1", 1)}${styled("C1", 1)}${styled("D1", 0)}`;
  const view = await read(cells(`<row r="1">${across}</row>`));
  expect(drawn(view)[0]?.text).toMatchObject({ left: 0, width: 216, align: "center" });
});

test("a merge is drawn once, as large as its cells, by its first one", async () => {
  const view = await read(
    `${cells(row(1, ["甲", null, "乙"]) + row(2, [null, null, "丙"]))}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
  );
  expect(drawn(view, 0)[0]).toMatchObject({
    columnIndex: 0,
    lastColumn: 1,
    lastRow: 1,
    width: 144,
    height: 36,
  });
  expect(drawn(view, 1).map((cell) => cell.columnIndex)).toEqual([2]);
  expect(mergeRowsAbove(view, 1)).toEqual([0]);
  expect(mergeRowsAbove(view, 0)).toEqual([]);
  expect(mergeRowsAbove(view, 2)).toEqual([]);
});

test("what begins outside the window and reaches into it is drawn", async () => {
  const view = await read(
    `${cells(row(1, [LONG]) + row(2, ["甲"]))}<mergeCells><mergeCell ref="A2:D2"/></mergeCells>`,
  );
  expect(drawn(view, 0, 2, 5).map((cell) => cell.columnIndex)).toEqual([0]);
  expect(drawn(view, 1, 2, 5).map((cell) => cell.columnIndex)).toEqual([0]);
});

test("a filled cell draws the border that its neighbour has on their shared edge", async () => {
  const view = await read(
    cells(`<row r="1">${styled("A1", 3)}${styled("B1", 2)}${styled("C1", 0, "丙")}</row>`),
  );
  const [, filled, plain] = drawn(view);
  expect(filled?.borders.left).toEqual({ style: "thin", color: "#000000" });
  expect(plain?.borders.left).toBeNull();
});

test("whole rows and columns keep their looks where no cell is mentioned", async () => {
  const columns = '<cols><col min="2" max="2" width="9" style="2"/></cols>';
  const view = await viewOf(`${columns}${cells('<row r="2" s="3" customFormat="1"/>')}`, { styles: STYLES });
  expect(drawn(view, 0).map((cell) => [cell.columnIndex, cell.look.fill])).toEqual([[1, "#ededed"]]);
  expect(drawn(view, 1)).toHaveLength(6);
});

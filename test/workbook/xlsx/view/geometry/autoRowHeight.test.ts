import { sizeOf } from "../../../../../src/workbook/xlsx/view/geometry/axis";
import { cells } from "../../../../support/buildXlsx";
import { row, viewOf } from "../../../../support/viewOf";

/** Plain 宋体 11; wrapped; 黑体 20. */
const STYLES =
  '<fonts><font><sz val="11"/><name val="宋体"/></font><font><sz val="20"/><name val="黑体"/></font></fonts>' +
  '<cellXfs><xf fontId="0"/><xf fontId="0"><alignment wrapText="1"/></xf><xf fontId="1"/></cellXfs>';
const FORMAT =
  '<sheetFormatPr defaultRowHeight="13.5"/><cols><col min="1" max="1" width="9" customWidth="1"/></cols>';

/** The height of row 1 that holds the text in A1 with the style. */
async function heightOf(text: string, style: number, attributes = "", after = ""): Promise<number> {
  const rows = row(1, [text], attributes).replace('r="A1"', `r="A1" s="${style}"`);
  const view = await viewOf(FORMAT + cells(rows) + after, { styles: STYLES });
  return sizeOf(view.rows, 0);
}

const LONG = "走访慰问帮扶对象并发放慰问金";

test("a row of one line has the standard height", async () => {
  expect(await heightOf("走访", 0)).toBe(18);
  expect(await heightOf("走访", 1)).toBe(18);
  expect(await heightOf(LONG, 0)).toBe(18);
});

test("a wrapped text makes its row as high as its lines", async () => {
  // 14 characters of 14.67 pixels in 72 pixels less padding: four a line.
  expect(await heightOf(LONG, 1)).toBe(4 * 18);
});

test("a large font makes its row high", async () => {
  expect(await heightOf("走访", 2)).toBe(34);
});

test("a height that the file gives stands, 0 hides, and hidden rows have none", async () => {
  expect(await heightOf(LONG, 1, 'ht="30" customHeight="1"')).toBe(40);
  expect(await heightOf(LONG, 1, 'ht="0"')).toBe(0);
  expect(await heightOf(LONG, 1, 'hidden="1"')).toBe(0);
});

test("a merged cell does not make its row high", async () => {
  expect(await heightOf(LONG, 1, "", '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>')).toBe(18);
});

test("rows that the file hides unless it mentions them are hidden", async () => {
  const view = await viewOf(
    `<sheetFormatPr defaultRowHeight="13.5" zeroHeight="1"/>${cells(row(2, ["走访"]))}`,
    { styles: STYLES },
  );
  expect([0, 1, 2].map((i) => sizeOf(view.rows, i))).toEqual([0, 18, 0]);
});

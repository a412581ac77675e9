import { parseRange } from "../../../../src/domain/sheets/address";
import { copyText } from "../../../../src/browser/grid/selection/copyText";
import { summariseSelection } from "../../../../src/browser/grid/selection/summariseSelection";
import type { SheetView } from "../../../../src/workbook/xlsx/view/sheet/sheetView";
import { cells, stylesWith } from "../../../support/buildXlsx";
import { row, viewOf } from "../../../support/viewOf";

let view: SheetView;
beforeAll(async () => {
  const rows =
    row(1, ["姓名", "隐", "金额"]) +
    row(2, ["竹有节", "x", 0.1]) +
    row(3, ["松鹤年", "x", 9], 'hidden="1"') +
    row(4, ["两\n行", "x", 0.2]);
  view = await viewOf(
    `<cols><col min="2" max="2" width="9" hidden="1"/></cols>${cells(rows)}`.replace(
      '<c r="C2">',
      '<c r="C2" s="1">',
    ),
    { styles: stylesWith({}, [0, 2]) },
  );
});

test("what is copied is what is shown, without what is hidden", () => {
  expect(copyText(view, parseRange("A1:C4")!)).toBe('姓名\t金额\r\n竹有节\t0.10\r\n"两\n行"\t0.2');
});

test("a whole sheet is copied as far as it is used", () => {
  expect(copyText(view, { top: 0, left: 0, bottom: 119, right: 39 })).toBe(
    copyText(view, parseRange("A1:C4")!),
  );
});

test("an empty cell is copied as nothing", () => {
  expect(copyText(view, parseRange("F9")!)).toBe("");
});

test.each([
  ["A1:C4", { filled: 12, numbers: 3, sum: 9.3 }],
  ["C2:C4", { filled: 3, numbers: 3, sum: 9.3 }],
  ["A1:A9", { filled: 4, numbers: 0, sum: 0 }],
  ["E1:F9", { filled: 0, numbers: 0, sum: 0 }],
])("of %s the status bar says %p", (address, summary) => {
  expect(summariseSelection(view, parseRange(address)!)).toEqual(summary);
});

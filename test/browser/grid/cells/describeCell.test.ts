import { describeCell } from "../../../../src/browser/grid/cells/describeCell";
import { zhDesk } from "../../../../src/texts/zhDesk";
import { layOutRow } from "../../../../src/workbook/xlsx/view/layout/layOutRow";
import type { SheetView } from "../../../../src/workbook/xlsx/view/sheet/sheetView";
import { cells, relationship } from "../../../support/buildXlsx";
import { row, viewOf, widthsByRule } from "../../../support/viewOf";

let view: SheetView;
beforeAll(async () => {
  const rows = `${row(1, ["竹有节", 12345678, null, "链"])}<row r="2"><c r="A2"><f>TODAY()</f></c><c r="B2"><f>1+1</f><v>2</v></c></row>`;
  view = await viewOf(
    `<cols><col min="2" max="2" width="3"/></cols>${cells(rows)}<mergeCells><mergeCell ref="D1:E2"/></mergeCells>` +
      '<hyperlinks><hyperlink ref="D1" location="A1"/></hyperlinks>',
    {
      sheet: { relationships: relationship("rId1", "comments", "../comments1.xml") },
      parts: {
        "xl/comments1.xml":
          '<comments><commentList><comment ref="A1"><text><t>核对</t></text></comment></commentList></comments>',
      },
    },
  );
});

test.each([
  [0, 0, "A1，竹有节，有批注"],
  [0, 1, "B1，列太窄，数字显示不下"],
  [0, 2, "C1，空"],
  [0, 3, "D1:E2，链，有链接，按回车跳过去"],
  [1, 0, "A2，未计算，公式"],
  [1, 1, "B2，2，公式"],
])("row %d, column %d is said as %s", (rowIndex, columnIndex, said) => {
  const drawn = layOutRow(view, rowIndex, { first: 0, last: 5 }, [columnIndex], widthsByRule);
  expect(
    describeCell(
      view,
      drawn.find((cell) => cell.columnIndex === columnIndex)!,
      zhDesk,
    ),
  ).toBe(said);
});

import { WorkbookFailure } from "../../../../../src/workbook/port";
import { findPlace } from "../../../../../src/workbook/xlsx/view/cells/cellTable";
import { sizeOf } from "../../../../../src/workbook/xlsx/view/geometry/axis";
import type { SheetView } from "../../../../../src/workbook/xlsx/view/sheet/sheetView";
import { cells, relationship } from "../../../../support/buildXlsx";
import { row, viewOf } from "../../../../support/viewOf";

function valueOf(view: SheetView, rowIndex: number, columnIndex: number) {
  const place = findPlace(view.cells, rowIndex, columnIndex);
  return {
    value: view.cells.values[place] ?? null,
    formula: view.cells.formulas.get(place),
    mark: view.cells.marks.get(place) ?? "plain",
  };
}

test("an empty sheet has rows and columns to look at and nothing in them", async () => {
  const view = await viewOf(cells(""));
  expect(view).toMatchObject({
    lastUsed: { rowIndex: -1, columnIndex: -1 },
    showGridlines: true,
    unshown: [],
  });
  expect(view.rows.count).toBeGreaterThan(100);
  expect(view.columns.count).toBeGreaterThan(26);
});

test("values, errors, formulas with and without their results", async () => {
  const content = cells(
    '<row r="1"><c r="A1"><v>3</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
      '<c r="D1"><f>SUM(A1:A1)</f><v>3</v></c><c r="E1"><f>TODAY()</f></c><c r="F1" t="str"><f>""</f><v></v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">A1*2</f><v>6</v></c></row>' +
      '<row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c></row>',
  );
  const view = await viewOf(content, { strings: ["<t>竹有节</t>"] });
  expect([0, 1, 2, 3, 4, 5].map((c) => valueOf(view, 0, c))).toEqual([
    { value: 3, formula: undefined, mark: "plain" },
    { value: "竹有节", formula: undefined, mark: "plain" },
    { value: "#N/A", formula: undefined, mark: "error" },
    { value: 3, formula: "=SUM(A1:A1)", mark: "plain" },
    { value: null, formula: "=TODAY()", mark: "uncalculated" },
    { value: null, formula: '=""', mark: "plain" },
  ]);
  expect(valueOf(view, 3, 0).formula).toBe("=A2*2");
  expect(view.lastUsed).toEqual({ rowIndex: 3, columnIndex: 5 });
});

test("runs of text keep their fonts, in shared texts and in cells", async () => {
  const runs = '<r><t>单位：</t></r><r><rPr><u/><sz val="14"/></rPr><t xml:space="preserve">  </t></r>';
  const view = await viewOf(
    cells(`<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is>${runs}</is></c></row>`),
    { strings: ["<t>无</t>", runs] },
  );
  for (const column of [0, 1]) {
    const place = findPlace(view.cells, 0, column);
    expect(view.cells.values[place]).toBe("单位：  ");
    expect(view.cells.runs.get(place)).toMatchObject([
      { text: "单位：", font: null },
      { text: "  ", font: { underline: "single", size: 14 } },
    ]);
  }
});

test("widths, hidden columns, frozen panes, gridlines and zeros", async () => {
  const view = await viewOf(
    '<sheetViews><sheetView workbookViewId="0" showGridLines="0" showZeros="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5"/>' +
      `<cols><col min="1" max="1" width="12.625"/><col min="2" max="3" width="9" hidden="1"/></cols>${cells("")}`,
  );
  expect([0, 1, 2, 3].map((c) => sizeOf(view.columns, c))).toEqual([101, 0, 0, 72]);
  expect(view).toMatchObject({ frozen: { rows: 2, columns: 1 }, showGridlines: false, showZeros: false });
});

test("a split that is not frozen freezes nothing", async () => {
  const view = await viewOf(
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1200"/></sheetView></sheetViews>${cells("")}`,
  );
  expect(view.frozen).toEqual({ rows: 0, columns: 0 });
});

test("links lead to places, names and addresses; those that lead nowhere are left out", async () => {
  const view = await viewOf(
    `${cells(row(1, ["一", "二", "三", "四"]))}<hyperlinks><hyperlink ref="A1" location="表一!C3" tooltip="去看"/>` +
      '<hyperlink ref="B1" location="合计"/><hyperlink ref="C1" r:id="rId7"/><hyperlink ref="D1" location="没有"/></hyperlinks>',
    {
      afterSheets: '<definedNames><definedName name="合计">表一!$B$9</definedName></definedNames>',
      sheet: {
        relationships: relationship("rId7", "hyperlink", "https://example.org/").replace(
          "/>",
          ' TargetMode="External"/>',
        ),
      },
    },
  );
  expect(view.links.map(({ target, tip }) => ({ target, tip }))).toEqual([
    {
      target: { kind: "range", sheet: "表一", range: { top: 2, left: 2, bottom: 2, right: 2 } },
      tip: "去看",
    },
    { target: { kind: "range", sheet: "表一", range: { top: 8, left: 1, bottom: 8, right: 1 } }, tip: null },
    { target: { kind: "outside", address: "https://example.org/" }, tip: null },
  ]);
});

test("notes, tables and filters are found in their own parts", async () => {
  const view = await viewOf(
    `${cells(row(1, ["姓名", "金额"]))}<autoFilter ref="A1:B9"/><tableParts><tablePart r:id="rId2"/></tableParts>`,
    {
      sheet: {
        relationships:
          relationship("rId1", "comments", "../comments1.xml") +
          relationship("rId2", "table", "../tables/table1.xml"),
      },
      parts: {
        "xl/comments1.xml":
          '<comments><commentList><comment ref="B1"><text><r><t>已核对</t></r><r><t>两次</t></r></text></comment></commentList></comments>',
        "xl/tables/table1.xml": '<table displayName="表1" ref="D3:E9"/>',
      },
    },
  );
  expect(view.notes).toEqual([{ rowIndex: 0, columnIndex: 1, text: "已核对两次" }]);
  expect(view.filterHeaders).toEqual([
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 2, left: 3, bottom: 2, right: 4 },
  ]);
  expect(view.unshown).toEqual(["tableStyle"]);
});

test("what the grid does not draw is named, wherever the file writes it", async () => {
  const view = await viewOf(
    `${cells("")}<conditionalFormatting sqref="A1"/><extLst><ext><sparklineGroups><sparklineGroup/></sparklineGroups></ext></extLst>`,
  );
  expect(view.unshown).toEqual(["conditionalFormatting", "sparkline"]);
});

test.each([
  ["Excel's", '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>', ["picture"]],
  ["WPS'", '<c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>', ["picture"]],
  ["no", '<c r="A1" t="e"><v>#VALUE!</v></c>', []],
])("%s picture in a cell is named as not shown", async (_whose, cell, unshown) => {
  expect((await viewOf(cells(`<row r="1">${cell}</row>`))).unshown).toEqual(unshown);
});

test.each([
  ["rows that go back", '<row r="2"/><row r="1"/>'],
  ["cells that go back", '<row r="1"><c r="B1"/><c r="A1"/></row>'],
])("%s are damage", async (_what, rows) => {
  await expect(viewOf(cells(rows))).rejects.toMatchObject(new WorkbookFailure("file-damaged"));
});

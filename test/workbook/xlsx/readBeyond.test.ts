// A sheet with one of everything that a document has no words for, as other programs store it; and one with nothing of it.

import { XlsxWorkbook } from "../../../src/workbook/xlsx/XlsxWorkbook";
import { quietWatch } from "../../support/quietWatch";
import { buildMacroBook } from "../../support/richBooks/macroBook";
import { buildXlsx } from "../../support/buildXlsx";

test("each kind is told, with its row and a drawing's name", async () => {
  const workbook = await XlsxWorkbook.open(buildMacroBook(), quietWatch());
  const { things } = await workbook.readBeyond("奖学奖优");
  expect(new Set(things.map(({ kind }) => kind))).toEqual(
    new Set(["note", "drawing", "validation", "format", "link"]),
  );
  expect(things.filter(({ kind }) => kind === "note")).toEqual([{ kind: "note", rowIndex: 2, name: "" }]);
  expect(things.filter(({ kind }) => kind === "link")).toEqual([{ kind: "link", rowIndex: 3, name: "" }]);
  const drawings = things.filter(({ kind }) => kind === "drawing");
  expect(drawings).toHaveLength(2);
  for (const { name, rowIndex } of drawings) expect([name !== "", rowIndex !== null]).toEqual([true, true]);
});

test("an array formula is told, links within the workbook and merges are handed over", async () => {
  const content =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c><c r="B1"><v>5</v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="B1:C2"/></mergeCells>' +
    '<hyperlinks><hyperlink ref="B1" location="表!A1:A2" tooltip="去看"/><hyperlink ref="C1" location="一个名称"/></hyperlinks>';
  const workbook = await XlsxWorkbook.open(buildXlsx({ sheets: [{ name: "表", content }] }), quietWatch());
  const beyond = await workbook.readBeyond("表");
  expect(beyond.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 2 }]);
  expect(beyond.links).toEqual([
    {
      rowIndex: 0,
      columnIndex: 1,
      link: { sheet: "表", range: { top: 0, left: 0, bottom: 1, right: 0 }, tip: "去看" },
    },
  ]);
  expect(beyond.things).toEqual([
    { kind: "link", rowIndex: 0, name: "" },
    { kind: "array", rowIndex: 0, name: "" },
  ]);
});

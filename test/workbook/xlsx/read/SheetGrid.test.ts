import { readXlsx } from "../../../../src/workbook/xlsx/readXlsx";
import { buildXlsx, cells, stylesWith } from "../../../support/buildXlsx";
import { quietWatch } from "../../../support/quietWatch";
import { readOneSheet } from "../../../support/readOneSheet";

const STYLES = {
  styles: stylesWith({ 164: "0.0&quot;元&quot;", 165: "yyyy.mm.dd" }, [0, 4, 49, 14, 31, 57, 164, 165, 999]),
};

test("rows end at their last filled cell, the sheet at its last filled row", async () => {
  const sheet = await readOneSheet(
    '<row r="2"><c r="B2"><v>1</v></c><c r="C2" s="1"/></row><row r="4"><c r="A4"><v>2</v></c></row><row r="9"><c r="A9" s="1"/></row>',
    STYLES,
  );
  expect(sheet.rows).toEqual([[], [null, 1], [], [2]]);
  expect(sheet.formulas).toEqual([null, null, null, null]);
  expect(sheet.numberFormats).toEqual([[], ["General", "General"], [], ["General"]]);
});

test("rows and cells without an address follow one another", async () => {
  const sheet = await readOneSheet(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(sheet.rows).toEqual([[1, 2], [], [null, null, 3, 4], [5]]);
});

test("number formats are codes: built in, Chinese and the file's own", async () => {
  const row = [1, 2, 3, 4, 5, 6, 7, 8, 0].map((style) => `<c s="${style}"><v>1</v></c>`).join("");
  const sheet = await readOneSheet(`<row r="1">${row}</row>`, STYLES);
  expect(sheet.numberFormats[0]).toEqual([
    "#,##0.00",
    "@",
    "yyyy/m/d",
    'yyyy"年"m"月"d"日"',
    'yyyy"年"m"月"',
    '0.0"元"',
    "yyyy.mm.dd",
    "General",
    "General",
  ]);
});

test("a cell the file does not mention has its column's format", async () => {
  const content =
    '<cols><col min="1" max="2" width="9" style="3"/><col min="3" max="16384" width="9" style="1"/></cols>' +
    cells('<row r="1"><c r="D1"><v>1</v></c></row>');
  const bytes = buildXlsx({ sheets: [{ name: "表", content }], ...STYLES });
  const snapshot = await readXlsx(bytes, quietWatch());
  expect(snapshot.sheets[0]?.numberFormats).toEqual([["yyyy/m/d", "yyyy/m/d", "#,##0.00", "General"]]);
});

test("a cell the file does not mention has its row's format where the row has one", async () => {
  const sheet = await readOneSheet(
    '<row r="1" s="2" customFormat="1"><c r="C1"><v>1</v></c></row><row r="2" s="2"><c r="C2"><v>1</v></c></row>',
    STYLES,
  );
  expect(sheet.numberFormats).toEqual([
    ["@", "@", "General"],
    ["General", "General", "General"],
  ]);
});

test("equal rows of formats are kept once", async () => {
  const row = (r: number): string => `<row r="${r}"><c r="A${r}" s="1"><v>1</v></c></row>`;
  const sheet = await readOneSheet(row(1) + row(2), STYLES);
  expect(sheet.numberFormats[1]).toBe(sheet.numberFormats[0]);
});

test("a row beyond Excel's last is damage", async () => {
  await expect(readOneSheet('<row r="1048577"/>')).rejects.toMatchObject({ code: "file-damaged" });
});

import type { Progress } from "../../../src/workbook/port";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { buildXlsx, cells, partsOf, relationship, zipParts } from "../../support/buildXlsx";
import { failureOf } from "../../support/failureOf";
import { quietWatch } from "../../support/quietWatch";

const ONE = cells('<row r="1"><c r="A1"><v>1</v></c></row>');
const read = (bytes: Uint8Array) => readXlsx(bytes, quietWatch());

test("sheets in the order of their tabs; a chart sheet has no grid, but its place counts", async () => {
  const book = await read(
    buildXlsx({
      sheets: [
        { name: "支出", content: ONE },
        { name: "图", content: "", kind: "chartsheet" },
        { name: "旧账", content: ONE, state: "hidden" },
        { name: "密", content: ONE, state: "veryHidden" },
      ],
    }),
  );
  expect(book.sheets.map(({ name, position, visibility }) => [name, position, visibility])).toEqual([
    ["支出", 0, "visible"],
    ["旧账", 2, "hidden"],
    ["密", 3, "veryHidden"],
  ]);
});

test("what belongs to a sheet: merges, hidden rows and columns, filter, protection, tables", async () => {
  const content =
    '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/><col min="6" max="6" width="9" hidden="1"/></cols>' +
    cells(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4" ht="0"/><row r="6" hidden="1"/>',
    ) +
    '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:C9"/>' +
    '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B3:B5"/></mergeCells>' +
    '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>' +
    '<extLst><ext><row r="9"/><mergeCell ref="E1:E2"/></ext></extLst>';
  const book = await read(
    buildXlsx({
      sheets: [
        {
          name: "表",
          content,
          relationships:
            relationship("rId1", "table", "../tables/table1.xml") +
            relationship("rId2", "table", "/xl/tables/table2.xml"),
        },
      ],
      parts: {
        "xl/tables/table1.xml": '<table name="t1" displayName="名单" ref="A1:C9" totalsRowCount="1"/>',
        "xl/tables/table2.xml": '<table name="t2" displayName="无头" ref="E1:F2" headerRowCount="0"/>',
      },
    }),
  );
  expect(book.sheets[0]).toMatchObject({
    isProtected: true,
    filter: { top: 0, left: 0, bottom: 8, right: 2 },
    merges: [
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 2, left: 1, bottom: 4, right: 1 },
    ],
    hiddenRows: [
      { first: 1, last: 3 },
      { first: 5, last: 5 },
    ],
    hiddenColumns: [
      { first: 1, last: 3 },
      { first: 5, last: 5 },
    ],
    tables: [
      { name: "名单", range: { top: 0, left: 0, bottom: 8, right: 2 }, hasHeaders: true, hasTotals: true },
      { name: "无头", range: { top: 0, left: 4, bottom: 1, right: 5 }, hasHeaders: false, hasTotals: false },
    ],
  });
});

test("a sheet without any of these has none", async () => {
  const book = await read(buildXlsx({ sheets: [{ name: "表", content: ONE }] }));
  expect(book.sheets[0]).toMatchObject({
    isProtected: false,
    filter: null,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  });
  expect(book).toMatchObject({ names: [], dateSystem: 1900 });
});

test("the clerk's names with their scope; Excel's own and hidden ones are left out", async () => {
  const book = await read(
    buildXlsx({
      sheets: [
        { name: "图", content: "", kind: "chartsheet" },
        { name: "支出", content: ONE },
      ],
      beforeSheets: '<workbookPr date1904="1"/>',
      afterSheets:
        '<definedNames><definedName name="单位">支出!$A$1</definedName><definedName name="年度" localSheetId="1">&quot;a&amp;b&quot;</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">支出!$A$1</definedName><definedName name="旧" hidden="1">1</definedName></definedNames>',
    }),
  );
  expect(book.names).toEqual([
    { name: "单位", refersTo: "=支出!$A$1", sheet: null },
    { name: "年度", refersTo: '="a&b"', sheet: "支出" },
  ]);
  expect(book.dateSystem).toBe(1904);
});

test("other programs' prefixes, other case of part names and backslashes read the same", async () => {
  const parts = partsOf({ sheets: [{ name: "表", content: "" }] });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  parts["xl/workbook.xml"] =
    `<x:workbook xmlns:x="${main}" xmlns:rel="urn:r"><x:sheets><x:sheet name="表" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`;
  delete parts["xl/worksheets/sheet1.xml"];
  parts["xl\\Worksheets\\Sheet1.xml"] =
    `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const book = await read(zipParts(parts));
  expect(book.sheets[0]).toMatchObject({ rows: [[2]], formulas: [["=1+1"]] });
});

test("a Strict file reads the same", async () => {
  const strict = Object.fromEntries(
    Object.entries(partsOf({ sheets: [{ name: "表", content: ONE }] })).map(([name, part]) => [
      name,
      String(part)
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]),
  );
  expect((await read(zipParts(strict))).sheets[0]).toMatchObject({ name: "表", rows: [[1]] });
});

test("a part in UTF-16 reads the same", async () => {
  const parts = partsOf({ sheets: [{ name: "表", content: ONE }] });
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>\r\n${String(parts["xl/workbook.xml"])}`;
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i += 1)
    new DataView(bytes.buffer).setUint16(2 * i, text.charCodeAt(i), true);
  parts["xl/workbook.xml"] = bytes;
  expect((await read(zipParts(parts))).sheets[0]?.name).toBe("表");
});

test("only the sheets that are wanted are read", async () => {
  const bytes = buildXlsx({
    sheets: [
      { name: "甲", content: ONE },
      { name: "乙", content: ONE },
    ],
  });
  const book = await readXlsx(bytes, quietWatch(), (name) => name === "乙");
  expect(book.sheets.map(({ name, position }) => [name, position])).toEqual([["乙", 1]]);
});

describe("long work", () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, r) => `<row r="${r + 1}"><c r="A${r + 1}"><v>${r}</v></c></row>`,
  );
  const bytes = buildXlsx({ sheets: [{ name: "长表", content: cells(rows.join("")) }] });

  test("tells how far it is, up to the end, never backwards", async () => {
    const told: Progress[] = [];
    await readXlsx(bytes, { ...quietWatch(), report: (progress) => told.push(progress) });
    expect(told.length).toBeGreaterThan(2);
    expect(told.every((progress, i) => progress.done >= (told[i - 1]?.done ?? 0))).toBe(true);
    expect(told.at(-1)?.done).toBe(told.at(-1)?.total);
  });

  test("stops when it is cancelled", async () => {
    const stop = new AbortController();
    const watch = { ...quietWatch(), signal: stop.signal, report: () => stop.abort() };
    expect(await failureOf(() => readXlsx(bytes, watch))).toBe("cancelled");
  });

  test("does not begin when it is cancelled before", async () => {
    const watch = { ...quietWatch(), signal: AbortSignal.abort() };
    expect(await failureOf(() => readXlsx(bytes, watch))).toBe("cancelled");
  });
});

// Single cells in a sheet's part, shown as XML: what changes is the cell, and everything around it stays as it was written.

import { strFromU8, strToU8 } from "fflate";

import { parseRange } from "../../../../../src/domain/sheets/address";
import type { CellWrite } from "../../../../../src/domain/sheets/cellWrites";
import { contentAt } from "../../../../../src/domain/sheets/cellWrites";
import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/XlsxWorkbook";
import { buildXlsx, MAIN, partsOf, relationship, stylesWith, zipParts } from "../../../../support/buildXlsx";
import type { WorkbookLiteral } from "../../../../support/buildXlsx";
import { failureOf } from "../../../../support/failureOf";
import { packageOf, partText } from "../../../../support/packageOf";
import { quietWatch } from "../../../../support/quietWatch";

const NAME = "登记";
const SHEET_PART = "xl/worksheets/sheet1.xml";

type Change = Partial<Pick<CellWrite, "value" | "formula" | "numberFormat">>;
type Changes = Readonly<Record<string, Change>>;

/** Writes cells ("B2"), each expecting what it holds; the new file. */
async function write(bytes: Uint8Array, changes: Changes): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const snapshot = await workbook.readSnapshot(quietWatch());
  const sheet = snapshot.sheets.find(({ name }) => name === NAME)!;
  const cells = Object.entries(changes).map(([address, change]) => {
    const { top: rowIndex, left: columnIndex } = parseRange(address)!;
    const expect = contentAt(sheet, rowIndex, columnIndex);
    return { rowIndex, columnIndex, expect, value: null, formula: null, numberFormat: null, ...change };
  });
  await workbook.apply([{ kind: "writeCells", sheet: NAME, cells }], quietWatch());
  return workbook.bytes();
}

const book = (content: string, more: Partial<WorkbookLiteral> = {}): Uint8Array =>
  buildXlsx({ sheets: [{ name: NAME, content }], ...more });

async function contentAfter(
  content: string,
  changes: Changes,
  more?: Partial<WorkbookLiteral>,
): Promise<string> {
  const text = partText(await write(book(content, more), changes), SHEET_PART);
  return text.slice(text.indexOf(">", text.indexOf("<worksheet")) + 1, text.indexOf("</worksheet>"));
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

interface Case {
  readonly what: string;
  readonly rows: string;
  readonly changes: Changes;
  readonly after: string;
}

const ROW_1 = '<row r="1" spans="1:3" x14ac:dyDescent="0.2" xmlns:x14ac="urn:x">';

const CASES: readonly Case[] = [
  {
    what: "a number keeps the cell's style and place",
    rows: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1" ><v>2</v></c></row>',
    changes: { B1: { value: 3.5 } },
    after: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>3.5</v></c></row>',
  },
  {
    what: "a text stands in the cell itself",
    rows: '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
    changes: { A1: { value: " 乙 <某>" } },
    after:
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> 乙 &lt;某&gt;</t></is></c></row>',
  },
  {
    what: "a formula has its value beside it",
    rows: '<row r="1"><c r="A1" t="str"><f>B1&amp;"x"</f><v>x</v></c></row>',
    changes: { A1: { formula: '=IF(B1<2,"甲",IFS(B1>3,"乙"))', value: "甲" } },
    after:
      '<row r="1"><c r="A1" t="str"><f>IF(B1&lt;2,&quot;甲&quot;,_xlfn.IFS(B1&gt;3,&quot;乙&quot;))</f><v>甲</v></c></row>',
  },
  {
    what: "emptied, the cell keeps its style",
    rows: '<row r="1"><c r="A1" s="1" t="b"><v>1</v></c><c r="B1" s="1"/></row>',
    changes: { A1: {} },
    after: '<row r="1"><c r="A1" s="1"></c><c r="B1" s="1"/></row>',
  },
  {
    what: "facts about the former value go, others stay",
    rows: '<row r="1"><c r="A1" vm="1" cm="1" ph="1" t="e"><v>#VALUE!</v></c></row>',
    changes: { A1: { value: true } },
    after: '<row r="1"><c r="A1" ph="1" t="b"><v>1</v></c></row>',
  },
  {
    what: "missing cells are put in order, and the row's note of columns is right",
    rows: `${ROW_1}<c r="B1"><v>2</v></c><c r="D1"><v>4</v></c></row>`,
    changes: { E1: { value: 5 }, A1: { value: 1 }, C1: { value: 3 } },
    after:
      '<row r="1" spans="1:5" x14ac:dyDescent="0.2" xmlns:x14ac="urn:x"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c><c r="E1"><v>5</v></c></row>',
  },
  {
    what: "a note of columns that holds stays as it is",
    rows: `${ROW_1}<c r="C1"><v>2</v></c></row>`,
    changes: { A1: { value: 1 } },
    after: `${ROW_1}<c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>`,
  },
  {
    what: "missing rows are put in order",
    rows: '<row r="2"><c r="A2"><v>2</v></c></row><row r="5"/>',
    changes: { A9: { value: 9 }, B4: { value: 4 }, A4: { value: 3 }, A1: { value: 1 }, A5: { value: 5 } },
    after:
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c><c r="B4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
  },
  {
    what: "rows and cells that do not state their places",
    rows: "<row><c><v>1</v></c><c/></row><row><c><v>3</v></c></row>",
    changes: { B1: { value: 2 }, A2: { value: 4 }, C2: { value: 5 }, B3: { value: 6 } },
    after:
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>4</v></c><c r="C2"><v>5</v></c></row><row r="3"><c r="B3"><v>6</v></c></row>',
  },
  {
    what: "an empty cell that is not there is not made",
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    changes: { A1: { value: 2 }, B1: {}, A7: {} },
    after: '<row r="1"><c r="A1"><v>2</v></c></row>',
  },
  {
    what: "a new cell has the style of its row",
    rows: '<row r="1" s="1" customFormat="1"/><row r="2" s="1"/>',
    changes: { A1: { value: 1 }, A2: { value: 2 } },
    after:
      '<row r="1" s="1" customFormat="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="1"><c r="A2"><v>2</v></c></row>',
  },
];

const STRINGS = ["<t>甲</t>"];
const STYLES = stylesWith({ 170: "0.0" }, [0, 170]);

test.each(CASES)("$what", async ({ rows, changes, after }) => {
  expect(await contentAfter(data(rows), changes, { strings: STRINGS, styles: STYLES })).toBe(data(after));
});

test("a sheet without rows, and a size that it states", async () => {
  const around = (dimension: string, rows: string): string =>
    `<sheetPr/><dimension ref="${dimension}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>${rows}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`;
  const changes = { C3: { value: 1 } };
  expect(await contentAfter(around("A1", "<sheetData/>"), changes)).toBe(
    around("A1:C3", data('<row r="3"><c r="C3"><v>1</v></c></row>')),
  );
  expect(await contentAfter(around("A1:D9", "<sheetData/>"), changes)).toContain('<dimension ref="A1:D9"/>');
});

test("a new cell has the style of its column where its row has none", async () => {
  const content = '<cols><col min="2" max="4" width="9" style="1"/></cols><sheetData/>';
  const after = await contentAfter(content, { A1: { value: 1 }, C1: { value: 2 } }, { styles: STYLES });
  expect(after).toContain('<row r="1"><c r="A1"><v>1</v></c><c r="C1" s="1"><v>2</v></c></row>');
});

describe("what other programs write", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const prefixed = (xml: string): string =>
    xml.replaceAll(/<(\/?)(?=[a-z])/giu, "<$1x:").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
  const changes = { A1: { value: "甲" }, B1: { formula: "=A1", value: "甲" }, A2: { value: 5 } };

  test("prefixes", async () => {
    const parts = partsOf({ sheets: [{ name: NAME, content: data(rows) }] });
    parts[SHEET_PART] = prefixed(String(parts[SHEET_PART]));
    const text = partText(await write(zipParts(parts), changes), SHEET_PART);
    expect(text).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>' +
        '<x:c r="B1" t="str"><x:f>A1</x:f><x:v>甲</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test("another encoding, line ends and comments", async () => {
    const parts = partsOf({ sheets: [{ name: NAME, content: `\r\n<!-- <c r="A1"> -->${data(rows)}` }] });
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>\r\n${String(parts[SHEET_PART])}`;
    parts[SHEET_PART] = strToU8(
      Array.from(text, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8),
      ).join(""),
      true,
    );
    const after = strFromU8(packageOf(await write(zipParts(parts), { A1: { value: 2 } })).get(SHEET_PART)!);
    expect(after).toContain('<?xml version="1.0" encoding="UTF-8"?>\r\n');
    expect(after).toContain('\r\n<!-- <c r="A1"> --><sheetData><row r="1"><c r="A1"><v>2</v></c></row>');
  });

  test("content that newer programs wrap is neither taken for cells nor lost", async () => {
    const wrapped =
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x"><sheetData><row r="1"><c r="A1"/></row></sheetData></mc:Choice></mc:AlternateContent>';
    const content = `${data('<row r="1"><c r="A1"><v>1</v><extLst><ext uri="a"><row><c r="B1"/></row></ext></extLst></c></row>')}${wrapped}`;
    const after = await contentAfter(content, { B1: { value: 2 } });
    expect(after).toBe(content.replace("</extLst></c>", '</extLst></c><c r="B1"><v>2</v></c>'));
  });
});

describe("formulas that cells share", () => {
  const group =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">_xlfn.IFS(A1&gt;0,$A$1+A1)</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f ca="1" t="shared" si="0"></f><v>3</v></c><c r="C3"><f t="shared" ref="C3:C4" si="1">B3</f><v>0</v></c></row>' +
    '<row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c><c r="C4"><f t="shared" si="1"/><v>0</v></c></row>';

  test.each<[string, Changes, string, string]>([
    [
      "one of the others",
      { B2: { value: 9 } },
      '<c r="B2"><f t="shared" si="0"/><v>2</v></c>',
      '<c r="B2"><v>9</v></c>',
    ],
  ])("%s goes by itself", async (_, changes, from, to) => {
    expect(await contentAfter(data(group), changes)).toBe(data(group.replace(from, to)));
  });

  test("the first hands it to the second", async () => {
    const after = await contentAfter(data(group), { B1: { value: 9 } });
    expect(after).toBe(
      data(
        group
          .replace(/<c r="B1">.*?<\/c>/u, '<c r="B1"><v>9</v></c>')
          .replace(
            '<c r="B2"><f t="shared" si="0"/>',
            '<c r="B2"><f t="shared" si="0" ref="B2:B4">_xlfn.IFS(A2&gt;0,$A$1+A2)</f>',
          ),
      ),
    );
  });

  test("the first two written, the third has it", async () => {
    const after = await contentAfter(data(group), { B1: { value: 9 }, B2: { formula: "=A2", value: 0 } });
    expect(after).toContain('<f ca="1" t="shared" si="0" ref="B3:B4">_xlfn.IFS(A3&gt;0,$A$1+A3)</f>');
    expect(after).toContain('<c r="B4"><f t="shared" si="0"/><v>4</v></c>');
  });

  test("all of them written, none is left", async () => {
    const changes = Object.fromEntries(["B1", "B2", "B3", "B4"].map((address) => [address, { value: 0 }]));
    const after = await contentAfter(data(group), changes);
    expect(after).not.toContain('si="0"');
    expect(after).toContain('<f t="shared" ref="C3:C4" si="1">B3</f>');
  });
});

describe("cells that cannot be changed alone", () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>头</t></is></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">SUM(A1:A2)</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="D2"><f t="dataTable" ref="D2:E3" dt2D="1" r1="A1" r2="A2"/><v>1</v></c></row>' +
    '<row r="3"><c r="A3"><v>1</v></c><c r="E3"><v>1</v></c></row>';
  const bytes = book(`${data(rows)}<mergeCells count="1"><mergeCell ref="F1:G2"/></mergeCells>`);

  test.each(["B1", "B2", "D2", "E3", "G1", "F2"])("%s", async (address) => {
    expect(await failureOf(() => write(bytes, { [address]: { value: 5 } }))).toBe("cell-not-alone");
  });

  test.each(["C1", "A2", "F1", "D1", "C2"])("%s can be", async (address) => {
    expect(await failureOf(() => write(bytes, { [address]: { value: 5 } }))).toBe("done");
  });

  test("a table's headings and totals, which the table has in a part of its own", async () => {
    const table = `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:A3" totalsRowCount="1"><tableColumns count="1"><tableColumn id="1" name="头"/></tableColumns></table>`;
    const withTable = buildXlsx({
      sheets: [
        {
          name: NAME,
          content: `${data(rows)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
          relationships: relationship("rId1", "table", "../tables/table1.xml"),
        },
      ],
      parts: { "xl/tables/table1.xml": table },
    });
    const codes = await Promise.all(
      ["A1", "A2", "A3"].map((address) => failureOf(() => write(withTable, { [address]: { value: 5 } }))),
    );
    expect(codes).toEqual(["cell-not-alone", "done", "cell-not-alone"]);
  });
});

describe("the rest of the file", () => {
  const twoSheets = (): Uint8Array =>
    buildXlsx({
      sheets: [
        { name: "别的", content: data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
        { name: NAME, content: data('<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>') },
      ],
      strings: STRINGS,
      styles: STYLES,
      relationships: relationship("rIdChain", "calcChain", "calcChain.xml"),
      parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>` },
      contentTypes: {
        "xl/calcChain.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
      },
    });

  test("only the sheet's part, the order to calculate and what lists it change", async () => {
    const before = packageOf(twoSheets());
    const after = packageOf(await write(twoSheets(), { A1: { value: "乙" } }));
    const changed = [...before.keys()].filter(
      (name) => Buffer.compare(before.get(name)!, after.get(name) ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(after.has("xl/calcChain.xml")).toBe(false);
    expect(strFromU8(after.get("xl/workbook.xml")!)).toContain('fullCalcOnLoad="1"');
  });

  test("where nothing is to be written, nothing is", async () => {
    const before = packageOf(twoSheets());
    expect([...packageOf(await write(twoSheets(), {}))]).toEqual([...before]);
    expect([...packageOf(await write(twoSheets(), { B7: {} }))]).toEqual([...before]);
  });
});

test("a large sheet, whose text comes in many pieces, changes in its cells alone", async () => {
  const rows = Array.from({ length: 6000 }, (_, i) => {
    const texts = `<c r="A${i + 1}" t="inlineStr"><is><t>乙小${i}，𠮷某</t></is></c>`;
    return `<row r="${i + 1}">${texts}<c r="B${i + 1}"><v>${i}</v></c></row>`;
  });
  const addresses = [1, 1700, 3333, 5999].map((number) => `B${number}`);
  const changes = Object.fromEntries(addresses.map((address) => [address, { value: "改" }]));
  const expected = rows.map((row, i) =>
    addresses.includes(`B${i + 1}`)
      ? row.replace(/<c r="B\d+"><v>\d+<\/v><\/c>/u, `<c r="B${i + 1}" t="inlineStr"><is><t>改</t></is></c>`)
      : row,
  );
  expect(await contentAfter(data(rows.join("")), changes)).toBe(data(expected.join("")));
});

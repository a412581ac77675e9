// What in a file speaks of rows, part by part, when a row comes above row 5, like row 4.

import { XlsxWorkbook } from "../../../../../src/workbook/xlsx/XlsxWorkbook";
import { PackageDraft } from "../../../../../src/workbook/xlsx/write/PackageDraft";
import type { AddRowsEdit } from "../../../../../src/workbook/port";
import { addRows, cells, takeBack } from "../../../../contract/rowCases";
import { buildXlsx, cells as sheetData, relationship } from "../../../../support/buildXlsx";
import { failureOf } from "../../../../support/failureOf";
import { quietWatch } from "../../../../support/quietWatch";
import { snapshotOf } from "../../../../support/snapshotOf";

const SHEET = "登记";
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" ht="20" customHeight="1"><c r="A3"><v>3</v></c></row>' +
  '<row r="4" ht="30" customHeight="1" hidden="1" outlineLevel="1"><c r="A4"><v>4</v></c><c r="B4"><f>A4*2</f><v>8</v></c></row>' +
  '<row r="5"><c r="A5"><f>SUM(A3:A4)</f><v>7</v></c></row>';

interface Book {
  readonly rows?: string;
  readonly around?: string;
  readonly afterSheets?: string;
  readonly relationships?: string;
  readonly parts?: Record<string, string>;
}

function bytesOf({
  rows = ROWS,
  around = "",
  afterSheets = "",
  relationships = "",
  parts = {},
}: Book): Uint8Array {
  return buildXlsx({
    sheets: [
      { name: SHEET, content: sheetData(rows) + around, relationships },
      { name: "另", content: sheetData(`<row r="1"><c r="A1"><f>${SHEET}!A5</f><v>7</v></c></row>`) },
    ],
    afterSheets,
    parts,
  });
}

const ROW = addRows({
  sheet: SHEET,
  insertion: { before: 4, count: 1, like: 3 },
  cells: cells({ A5: { value: 9 } }, snapshotOf([])),
});

const PART = "xl/worksheets/sheet1.xml";

async function write(book: Book, edit: AddRowsEdit = ROW) {
  const bytes = bytesOf(book);
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  const before = await workbook.readSnapshot(quietWatch());
  await workbook.apply([edit], quietWatch());
  const written = new PackageDraft(workbook.bytes());
  await workbook.apply([takeBack(edit, before)], quietWatch());
  return { written, back: new PackageDraft(workbook.bytes()), former: new PackageDraft(bytes) };
}

test("the new row has the height, outline and styles of its pattern, and is not hidden", async () => {
  const { written, back, former } = await write({});
  expect(written.readText(PART)).toContain('<row r="5" ht="30" customHeight="1" outlineLevel="1">');
  expect(written.readText(PART)).toContain('<row r="6"><c r="A6"><f>SUM(A3:A4)</f><v>7</v></c></row>');
  expect(written.readText("xl/worksheets/sheet2.xml")).toContain(`<f>${SHEET}!A6</f>`);
  expect(back.readText(PART)).toBe(former.readText(PART));
});

test.each([
  [
    '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>',
    '<mergeCells count="2"><mergeCell ref="A4:B4"/><mergeCell ref="A5:B5"/></mergeCells>',
  ],
  ['<mergeCells count="1"><mergeCell ref="C3:C5"/></mergeCells>', 'ref="C3:C6"'],
  [
    '<conditionalFormatting sqref="A3:A4"><cfRule type="expression" priority="1"><formula>$A3&gt;A$5</formula></cfRule></conditionalFormatting>',
    'sqref="A3:A5"><cfRule type="expression" priority="1"><formula>$A3&gt;A$6</formula>',
  ],
  [
    '<dataValidations count="1"><dataValidation type="list" sqref="B4"><formula1>$D$5:$D$9</formula1></dataValidation></dataValidations>',
    'sqref="B4:B5"><formula1>$D$6:$D$10</formula1>',
  ],
  [
    '<hyperlinks><hyperlink ref="A5" location="登记!A1"/></hyperlinks>',
    '<hyperlink ref="A6" location="登记!A1"/>',
  ],
  ['<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>', '<brk id="5"'],
  ['<autoFilter ref="A1:B5"/>', '<autoFilter ref="A1:B6"/>'],
])("%s follows, and comes back", async (around, expected) => {
  const { written, back, former } = await write({ around });
  expect(written.readText(PART)).toContain(expected);
  expect(back.readText(PART)).toBe(former.readText(PART));
});

test("a rule that comes to begin further up is stated for its new first cell", async () => {
  const around =
    '<conditionalFormatting sqref="A5:A9"><cfRule type="expression" priority="1"><formula>A5&gt;$A$5</formula></cfRule></conditionalFormatting>';
  const like = addRows({ ...ROW, insertion: { before: 4, count: 1, like: 4 } });
  const { written, back, former } = await write({ around }, like);
  expect(written.readText(PART)).toContain(
    'sqref="A5:A10"><cfRule type="expression" priority="1"><formula>A5&gt;$A$6</formula>',
  );
  expect(back.readText(PART)).toContain('sqref="A5:A9"');
  expect(former.readText(PART)).toContain('sqref="A5:A9"');
});

test("names follow, and a print area that ended just above takes the row in", async () => {
  const name = (attributes: string, text: string) => `<definedName ${attributes}>${text}</definedName>`;
  const afterSheets = `<definedNames>${name('name="_xlnm.Print_Area" localSheetId="0"', `${SHEET}!$A$1:$B$4`)}${name('name="总"', `${SHEET}!$A$5`)}</definedNames>`;
  const { written, back } = await write({ afterSheets }, { ...ROW, stretchesPrintArea: true });
  expect(written.readText("xl/workbook.xml")).toContain(`${SHEET}!$A$1:$B$5<`);
  expect(written.readText("xl/workbook.xml")).toContain(`${SHEET}!$A$6<`);
  expect(back.readText("xl/workbook.xml")).toContain(`${SHEET}!$A$1:$B$4<`);
});

test("notes, their drawings and charts follow", async () => {
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><v:textbox><div><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 2, 3, 31, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
  const anchor = (edit: string, from: number, to: number) =>
    `<xdr:twoCellAnchor editAs="${edit}"><xdr:from><xdr:col>0</xdr:col><xdr:row>${from}</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>${to}</xdr:row></xdr:to></xdr:twoCellAnchor>`;
  const parts = {
    "xl/comments1.xml":
      '<comments><commentList><comment ref="A5" authorId="0"/><comment ref="A3" authorId="0"/></commentList></comments>',
    "xl/drawings/vml1.vml": vml,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="urn:x">${anchor("twoCell", 1, 6)}${anchor("oneCell", 1, 6)}${anchor("absolute", 6, 8)}${anchor("oneCell", 6, 8)}</xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "chart", "/xl/charts/chart1.xml")}</Relationships>`,
    "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="urn:c"><c:f>${SHEET}!$A$3:$A$5</c:f></c:chartSpace>`,
  };
  const relationships =
    relationship("rId1", "comments", "/xl/comments1.xml") +
    relationship("rId2", "vmlDrawing", "/xl/drawings/vml1.vml") +
    relationship("rId3", "drawing", "/xl/drawings/drawing1.xml");
  const { written, back, former } = await write({ parts, relationships });
  expect(written.readText("xl/comments1.xml")).toMatch(/ref="A6".*ref="A3"/u);
  expect(written.readText("xl/drawings/vml1.vml")).toContain("1, 15, 5, 2, 3, 31, 9, 1</x:Anchor><x:Row>5<");
  const rows = Array.from(
    written.readText("xl/drawings/drawing1.xml").matchAll(/<xdr:row>(\d+)/gu),
    ([, row]) => row,
  );
  expect(rows).toEqual(["1", "7", "1", "6", "6", "8", "7", "9"]);
  expect(written.readText("xl/charts/chart1.xml")).toContain(`${SHEET}!$A$3:$A$6`);
  for (const part of Object.keys(parts)) expect(back.readText(part)).toBe(former.readText(part));
});

const SHARED = (ref: string, second: string) =>
  `<row r="3"><c r="B3"><f t="shared" ref="${ref}" si="0">A1*2</f><v>6</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="${second}"><c r="B${second}"><f t="shared" si="0"/><v>0</v></c></row>`;

test("a formula that cells share, cut in two, is each one's own", async () => {
  const { written } = await write({ rows: SHARED("B3:B6", "6") });
  expect(written.readText(PART)).toContain("<f>A1*2</f>");
  expect(written.readText(PART)).toContain('<c r="B7"><f>A4*2</f>');
});

test.each([
  ["an array formula", '<row r="4"><c r="A4"><f t="array" ref="A4:A5">ROW(A1:A2)</f><v>1</v></c></row>', ""],
  ["a formula over several sheets", `<row r="4"><c r="B4"><f>SUM(${SHEET}:另!A9)</f><v>1</v></c></row>`, ""],
])("refused inside %s, the file as it was", async (_what, rows, around) => {
  const bytes = bytesOf({ rows, around });
  const workbook = await XlsxWorkbook.open(bytes, quietWatch());
  expect(await failureOf(() => workbook.apply([ROW], quietWatch()))).toBe("rows-fixed");
  expect(workbook.bytes()).toBe(bytes);
});

test("a note that somebody put into the new row keeps it", async () => {
  const workbook = await XlsxWorkbook.open(bytesOf({}), quietWatch());
  const before = await workbook.readSnapshot(quietWatch());
  const inverse = takeBack(ROW, before);
  const parts = {
    "xl/comments1.xml": '<comments><commentList><comment ref="B5" authorId="0"/></commentList></comments>',
  };
  const rows = ROWS.replace(
    '<row r="5"><c r="A5">',
    '<row r="5"><c r="A5"><v>9</v></c></row><row r="6"><c r="A6">',
  );
  const noted = await XlsxWorkbook.open(
    bytesOf({ rows, parts, relationships: relationship("rId1", "comments", "/xl/comments1.xml") }),
    quietWatch(),
  );
  expect(await failureOf(() => noted.apply([inverse], quietWatch()))).toBe("changed-since-read");
});

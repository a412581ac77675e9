import type { SheetDocument } from "../../../../src/domain/sheets/sheetDocument";
import { buildSheet } from "../../../../src/workbook/xlsx/write/buildSheet";
import { fullDocument } from "../../../support/fullDocument";
import { elementsIn } from "../../../support/packageOf";

const DOCUMENT = fullDocument("经费 支出");
const STYLES = Object.keys(DOCUMENT.styles);

function build(document: SheetDocument = DOCUMENT, codeName: string | null = null): string {
  return buildSheet(document, { styleOf: ({ style }) => STYLES.indexOf(style), drawingId: "rId1", codeName });
}

test.each([
  ["widths with their padding", "cols", '<col min="1" max="1" width="12.7109375" customWidth="1"/>'],
  ["heights in points", "row", '<row r="1" ht="36" customHeight="1">'],
  ["frozen rows", "sheetViews", '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
  ["no gridlines", "sheetViews", 'showGridLines="0"'],
  ["merged cells", "mergeCells", '<mergeCells count="1"><mergeCell ref="A16:C16"/></mergeCells>'],
  [
    "a link to a range, with its tip",
    "hyperlink",
    '<hyperlink ref="A15" location="\'经费 支出\'!E5:E40" tooltip="查看这些行"/>',
  ],
  ["a sheet fitted to the page's width", "sheetPr", '<pageSetUpPr fitToPage="1"/>'],
  [
    "A4 upright, one page wide",
    "pageSetup",
    '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/>',
  ],
  ["margins in inches", "pageMargins", 'left="0.787402" right="0.787402" top="1"'],
  ["a centred page", "printOptions", '<printOptions horizontalCentered="1"/>'],
  ["a footer", "oddFooter", "<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页&amp;RR&amp;&amp;D</oddFooter>"],
  [
    "rows that begin a new page",
    "rowBreaks",
    '<rowBreaks count="2" manualBreakCount="2"><brk id="16" max="16383" man="1"/><brk id="22" max="16383" man="1"/></rowBreaks>',
  ],
  ["a drawing for the charts", "drawing", '<drawing r:id="rId1"/>'],
])("%s", (_name, element, expected) => {
  expect(elementsIn(build(), element).join("")).toContain(expected);
});

test.each([
  ["a formula with its number", "B15", "<f>SUM(B3:B14)</f><v>7819.5</v>"],
  ["a formula with its truth value", "B17", ' t="b"><f>B15/2&gt;1</f><v>1</v>'],
  ["a formula with its text", "C17", ' t="str"><f>&quot;共&quot;&amp;B15</f><v>共7819.5</v>'],
  ["a formula with its error", "B21", ' t="e"><f>1/0</f><v>#DIV/0!</v>'],
  ["a formula that yields nothing", "C21", ' t="str"><f>&quot;&quot;</f><v></v>'],
  ["text like a formula", "A18", ' t="inlineStr"><is><t>=1+1</t></is>'],
  ["a long number kept as text", "A19", ' t="inlineStr"><is><t>310101200901011234</t></is>'],
  ["text with spaces at its ends", "A20", '<t xml:space="preserve"> 首尾 \n第二行 </t>'],
  ["characters that XML cannot hold", "B20", "<t>_x005F_x000D__x0001_</t>"],
])("%s", (_name, address, expected) => {
  const cell = elementsIn(build(), "c").find((found) => found.startsWith(`<c r="${address}"`));
  expect(cell).toContain(expected);
});

test("what a document does not have is not written", () => {
  const bare: SheetDocument = {
    ...DOCUMENT,
    columnWidths: [],
    rows: [{ height: null, cells: [] }],
    merges: [],
    frozenRows: 0,
    showGridlines: true,
    print: {
      ...DOCUMENT.print,
      centerHorizontally: false,
      footer: { left: "", center: "", right: "" },
      breaksBefore: [],
    },
  };
  const xml = build(bare);
  for (const name of [
    "cols",
    "row",
    "mergeCells",
    "hyperlinks",
    "pane",
    "printOptions",
    "headerFooter",
    "rowBreaks",
  ])
    expect(xml).not.toContain(`<${name}`);
  expect(xml).not.toContain("showGridLines");
});

test("page set-up, footer, page breaks and drawing follow one another as the schema has it", () => {
  expect(build()).toMatch(
    /<pageSetup [^>]*><headerFooter>.*<\/headerFooter><rowBreaks .*<\/rowBreaks><drawing /u,
  );
});

test("the name that macros know the sheet by is kept", () => {
  expect(build(DOCUMENT, "Sheet3")).toContain('<sheetPr codeName="Sheet3">');
});

import type { CellStyle } from "../../../../src/domain/sheets/sheetDocument";
import { addCellStyles } from "../../../../src/workbook/xlsx/write/addCellStyles";
import { childOf, childrenOf, parseXmlTree } from "../../../../src/workbook/xlsx/write/parseXmlTree";
import { fullDocument } from "../../../support/fullDocument";
import { stylesWith } from "../../../support/buildXlsx";

const STYLES = `<styleSheet>${stylesWith({ 170: "0.0" }, [0, 170, 4])}<dxfs count="1"><dxf/></dxfs></styleSheet>`;
const document = fullDocument("支出");
const body = document.styles["body"]!;
const needed = (style: CellStyle, isQuoted = false) => ({ style, isQuoted });
const all = Object.values(document.styles).map((style) => needed(style));

function section(xml: string, name: string): string[] {
  return childrenOf(parseXmlTree(xml), name).flatMap(({ children }) =>
    children.map(({ start, end }) => xml.slice(start, end)),
  );
}

test.each(["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"])(
  "what stands in %s stays in front, and the count is right",
  (name) => {
    const { xml } = addCellStyles(STYLES, all);
    const before = section(STYLES, name);
    const after = section(xml, name);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(childOf(parseXmlTree(xml), name)?.attributes["count"]).toBe(String(after.length));
  },
);

test("the same styles again add nothing", () => {
  const first = addCellStyles(STYLES, all);
  expect(addCellStyles(first.xml, all)).toEqual(first);
});

test("a style's number leads to its parts", () => {
  const style: CellStyle = { ...body, fill: "#edeDED", numberFormat: "0.0", horizontal: "centerAcross" };
  const { xml, numbers } = addCellStyles(STYLES, [needed(style)]);
  const format = parseXmlTree(section(xml, "cellXfs")[numbers[0]!]!);
  expect(format.attributes).toMatchObject({ numFmtId: "170", xfId: "0" });
  expect(childOf(format, "alignment")?.attributes).toEqual({
    horizontal: "centerContinuous",
    vertical: "center",
    wrapText: "1",
  });
  expect(section(xml, "fills")[Number(format.attributes["fillId"])]).toContain('<fgColor rgb="FFEDEDED"/>');
  expect(section(xml, "fonts")[Number(format.attributes["fontId"])]).toBe(
    '<font><sz val="11"/><color rgb="FF000000"/><name val="宋体"/><charset val="134"/></font>',
  );
  expect(section(xml, "borders")[Number(format.attributes["borderId"])]).toContain('<bottom style="medium">');
});

test.each([
  ["left", 1, "1"],
  ["right", 2, "2"],
  ["left", 0, undefined],
] as const)("aligned %s, %d characters from the side", (horizontal, indent, expected) => {
  const { xml, numbers } = addCellStyles(STYLES, [needed({ ...body, horizontal, indent })]);
  const format = parseXmlTree(section(xml, "cellXfs")[numbers[0]!]!);
  expect(childOf(format, "alignment")?.attributes["indent"]).toBe(expected);
});

test("text that begins like a formula has a format of its own", () => {
  const { xml, numbers } = addCellStyles(STYLES, [needed(body), needed(body, true)]);
  const [plain, quoted] = numbers.map((number) => section(xml, "cellXfs")[number]);
  expect(quoted).toBe(plain?.replace(' xfId="0"', ' xfId="0" quotePrefix="1"'));
});

test.each([
  ["#,##0.00", 4],
  ["0.0", 170],
  ['0"个"', 171],
])("the format %s has number %d", (numberFormat, id) => {
  const { xml, numbers } = addCellStyles(STYLES, [needed({ ...body, numberFormat })]);
  expect(section(xml, "cellXfs")[numbers[0]!]).toContain(`numFmtId="${id}"`);
});

test("missing lists are made in their order, empty ones get the elements whose numbers are fixed", () => {
  const { xml } = addCellStyles('<styleSheet><fills count="0"/><dxfs/></styleSheet>', [
    needed({ ...body, fill: "#FF0000" }),
  ]);
  expect(parseXmlTree(xml).children.map(({ name }) => name)).toEqual([
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "dxfs",
  ]);
  expect(section(xml, "fills").map((fill) => /patternType="(\w+)"/u.exec(fill)?.[1])).toEqual([
    "none",
    "gray125",
    "solid",
  ]);
});

// Cell formats changed by copies, so that the formats of all other cells keep their numbers and their looks.

import type { CellWrite } from "../../../../../src/domain/sheets/cellWrites";
import {
  isPlain,
  restyleCells,
  restylingOf,
  type Restyling,
} from "../../../../../src/workbook/xlsx/write/cells/restyleCells";
import { childrenOf, parseXmlTree } from "../../../../../src/workbook/xlsx/write/parseXmlTree";

const FORMATS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="3" xfId="4" applyNumberFormat="1" quotePrefix="1"><alignment horizontal="center"/><protection locked="0"/></xf>',
  '<xf numFmtId="170" fontId="1" fillId="2" borderId="3" xfId="4" applyNumberFormat="1"><alignment horizontal="center"/><protection locked="0"/></xf>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>',
];
const STYLES =
  '<styleSheet><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><fonts count="0"/><fills count="0"/><borders count="0"/><cellStyleXfs count="0"/>' +
  `<cellXfs count="${FORMATS.length}">${FORMATS.join("")}</cellXfs></styleSheet>`;

const restyling = (style: number, numberFormat: string | null, isQuoted = false): Restyling => ({
  style,
  numberFormat,
  isQuoted,
});

function listed(xml: string, section: string): string[] {
  return childrenOf(parseXmlTree(xml), section).flatMap(({ children }) =>
    children.map(({ start, end }) => xml.slice(start, end)),
  );
}

test.each<[string, Restyling]>([
  ["it keeps its format", restyling(0, null)],
  ["it has that format already", restyling(3, "yyyy/m/d")],
  ["it has one of the file's own already", restyling(2, "0.0")],
  ["a text keeps its mark", restyling(1, null, true)],
])("a cell keeps its style where %s", (_, one) => {
  expect(restyleCells(STYLES, [one])).toEqual({ xml: STYLES, numbers: [one.style] });
});

test("a copy has all that the former has but the number format", () => {
  const { xml, numbers } = restyleCells(STYLES, [restyling(2, "#,##0.00")]);
  expect(numbers).toEqual([FORMATS.length]);
  expect(listed(xml, "cellXfs")).toEqual([...FORMATS, FORMATS[2]!.replace('numFmtId="170"', 'numFmtId="4"')]);
  expect(xml).toContain(`<cellXfs count="${FORMATS.length + 1}">`);
});

test("a format code that is new is added, once", () => {
  const code = 'yyyy"年"m"月"';
  const { xml, numbers } = restyleCells(STYLES, [restyling(0, code), restyling(2, code), restyling(3, code)]);
  expect(numbers).toEqual([4, 5, 4]);
  expect(listed(xml, "numFmts")).toEqual([
    '<numFmt numFmtId="170" formatCode="0.0"/>',
    '<numFmt numFmtId="171" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>',
  ]);
});

test("a number that a conditional format uses is not taken for another", () => {
  const conditional = '<dxfs count="1"><dxf><numFmt numFmtId="171" formatCode="[Red]0"/></dxf></dxfs>';
  const { xml } = restyleCells(STYLES.replace("</styleSheet>", `${conditional}</styleSheet>`), [
    restyling(0, "0.000"),
  ]);
  expect(listed(xml, "numFmts").at(-1)).toBe('<numFmt numFmtId="172" formatCode="0.000"/>');
});

test("a format that is there already is used", () => {
  expect(restyleCells(STYLES, [restyling(1, "0.0")])).toEqual({ xml: STYLES, numbers: [2] });
});

test("the mark of text comes and goes", () => {
  const { xml, numbers } = restyleCells(STYLES, [restyling(1, null, false), restyling(0, null, true)]);
  expect(numbers).toEqual([4, 5]);
  expect(listed(xml, "cellXfs").slice(4)).toEqual([
    FORMATS[1]!.replace(' quotePrefix="1"', ""),
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>',
  ]);
});

test("a part with prefixes gets copies with prefixes", () => {
  const prefixed = STYLES.replaceAll(/<(\/?)(?=[a-z])/giu, "<$1x:");
  const { xml } = restyleCells(prefixed, [restyling(2, "@")]);
  expect(listed(xml, "cellXfs").at(-1)).toBe(
    FORMATS[2]!.replaceAll(/<(\/?)(?=[a-z])/giu, "<$1x:").replace('numFmtId="170"', 'numFmtId="49"'),
  );
});

test.each<[CellWrite["value"], string | null, boolean]>([
  ["=甲", null, true],
  ["-", null, true],
  ["甲", null, false],
  ["0012", null, false],
  ["", null, false],
  [null, null, false],
  [-3, null, false],
  ["=甲", "=B1", false],
])("%p with formula %p: marked as text %p", (value, formula, isQuoted) => {
  const cell = { rowIndex: 0, columnIndex: 0, expect: { value: null, formula: null }, numberFormat: null };
  expect(restylingOf({ ...cell, value, formula }, 0).isQuoted).toBe(isQuoted);
});

test.each<[Restyling, boolean]>([
  [restyling(0, null, false), true],
  [restyling(0, null, true), false],
  [restyling(0, "@"), false],
  [restyling(1, null), false],
])("%p needs no look at the styles: %p", (one, expected) => {
  expect(isPlain(one)).toBe(expected);
});

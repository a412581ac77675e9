// A sheet document with everything a document can carry, over sources whose values its formulas yield.

import type {
  CellStyle,
  DocumentCell,
  DocumentRow,
  RangeLink,
  SheetDocument,
} from "../../src/domain/sheets/sheetDocument";
import type { CellValue, SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { parseRange, type CellRange } from "../../src/domain/sheets/address";
import { dateCell, snapshotOf } from "./snapshotOf";

const PLAIN: CellStyle = {
  font: { name: "宋体", size: 11, bold: false, underline: false, color: "#000000" },
  fill: null,
  borders: { top: "none", right: "none", bottom: "none", left: "none" },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: "General",
};
const BOXED: CellStyle = { ...PLAIN, borders: { top: "hair", right: "hair", bottom: "hair", left: "hair" } };

const STYLES = {
  title: {
    ...PLAIN,
    font: { ...PLAIN.font, name: "黑体", size: 20, bold: true },
    horizontal: "centerAcross",
  },
  unit: {
    ...PLAIN,
    font: { ...PLAIN.font, size: 10.5, color: "#404040" },
    horizontal: "general",
    vertical: "top",
  },
  header: {
    ...BOXED,
    font: { ...PLAIN.font, name: "黑体" },
    fill: "#EDEDED",
    borders: { top: "medium", right: "thin", bottom: "thin", left: "thin" },
    horizontal: "center",
    wrap: true,
  },
  label: { ...BOXED, wrap: true, indent: 1 },
  text: { ...BOXED, numberFormat: "@" },
  money: { ...BOXED, horizontal: "right", numberFormat: "#,##0.00" },
  date: { ...BOXED, horizontal: "center", numberFormat: "yyyy/m/d" },
  link: {
    ...BOXED,
    font: { ...PLAIN.font, underline: true, color: "#1F3864" },
    horizontal: "right",
    indent: 2,
  },
  total: {
    ...BOXED,
    font: { ...PLAIN.font, bold: true },
    borders: { top: "thin", right: "hair", bottom: "medium", left: "none" },
    vertical: "bottom",
    numberFormat: "#,##0.00",
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

type StyleName = keyof typeof STYLES;

/** Sheets the document draws from. */
export const SPENDING = "经费支出";
export const VISITS = "走访 慰问";

export function sourceSheets(): readonly SheetSnapshot[] {
  return [
    snapshotOf(
      [
        ["某县某局关工委2020年经费支出"],
        ["日期", "用途", "金额"],
        [dateCell("2020-03-05"), "学习书籍", 100],
        [dateCell("2020-06-01"), "慰问金", 200.5],
        [dateCell("2020-09-18"), "油费", 99.5],
      ],
      { name: SPENDING },
    ),
    snapshotOf(
      [
        ["姓名", "慰问金"],
        ["甲某", 200],
        ["乙某", 200],
      ],
      { name: VISITS },
    ),
  ];
}

function range(address: string): CellRange {
  const found = parseRange(address);
  if (!found) throw new Error(`no range: ${address}`);
  return found;
}

function constant(value: CellValue, style: StyleName, link: RangeLink | null = null): DocumentCell {
  return { value, formula: null, style, link };
}

function live(
  formula: string,
  value: CellValue,
  style: StyleName,
  link: RangeLink | null = null,
): DocumentCell {
  return { value, formula, style, link };
}

function row(cells: DocumentRow["cells"], height: number | null = null): DocumentRow {
  return { height, cells };
}

/** Texts that Excel would make something else of, were they typed. */
export const DANGEROUS_TEXTS = [
  "0012",
  "110101195001011234",
  "9月18日",
  "2020-9-18",
  "1/2",
  "TRUE",
  "￥100",
  "12%",
  "1,470.00",
  "=1+1",
  "+1",
  "-abc",
  "@某人",
  "'引号",
  "#REF",
  " 首尾空格 ",
  "第一行\n第二行",
] as const;

const TO_SPENDING: RangeLink = { sheet: SPENDING, range: range("C3:C5"), tip: "经费支出!C3:C5 的 3 行" };
const TO_VISITS: RangeLink = { sheet: VISITS, range: range("B2"), tip: "" };

function figureRows(): DocumentRow[] {
  return [
    row([
      constant("支出合计", "label"),
      live(`=SUM(${SPENDING}!C3:C5)`, 400, "money", TO_SPENDING),
      constant("元", "text"),
      constant(44092, "date"),
    ]),
    row([
      constant("走访人次", "label"),
      live(`=COUNTA('${VISITS}'!A2:A3)`, 2, "link", TO_VISITS),
      constant(true, "label"),
      null,
      constant(0.1 + 0.2, "money"),
    ]),
    row([
      constant("合计", "total"),
      live("=B4+B5*100", 600, "total"),
      live('=IF(B4>B5,"多","")', "多", "label"),
      live('=IF(B4<B5,"多","")', "", "label"),
    ]),
  ];
}

/** `change`: a value that tells one version of the document from another. */
export function richDocument(name = "年度汇总", change: CellValue = 1): SheetDocument {
  const across = new Array<DocumentCell>(4).fill(constant(null, "title"));
  const texts = DANGEROUS_TEXTS.map((text, index) =>
    row([constant(text, index % 2 === 0 ? "text" : "label"), constant(index, "money")]),
  );
  const rows = [
    row([constant(`2020年${name}`, "title"), ...across], 36),
    row([constant("单位：元", "unit"), null, null, constant(change, "label")], 18),
    row(
      ["项目", "数额", "备注"].map((text) => constant(text, "header")),
      24,
    ),
    ...figureRows(),
    row([]),
    ...texts,
    row([null, constant("签字：", "unit")], 30),
  ];
  return {
    name,
    columnWidths: [24, 14, 14, 8.43, 10],
    rows,
    styles: STYLES,
    merges: [range("A7:C7"), range("C8:D9")],
    frozenRows: 3,
    showGridlines: false,
    charts: [
      {
        kind: "column",
        name: "按月支出",
        title: "2020年各月支出",
        categories: range("A4:A6"),
        values: range("B4:B6"),
        seriesName: "支出（元）",
        anchor: range("F3:L14"),
        color: "#7F7F7F",
        valueFormat: "#,##0",
      },
      {
        kind: "column",
        name: "按类支出",
        title: "各类支出 & <其他>",
        categories: range("A8:A12"),
        values: range("B8:B12"),
        seriesName: "笔数",
        anchor: range("F16:L26"),
        color: "#A6A6A6",
        valueFormat: "0",
      },
    ],
    print: {
      paper: "A4",
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 18, left: 25.4, header: 8, footer: 9 },
      repeatRows: { first: 0, last: 2 },
      fitToPagesWide: 1,
      fitToPagesTall: 0,
      centerHorizontally: true,
      footer: { left: "某县某局关工委", center: "第 &P 页 共 &N 页", right: "&D" },
      area: range("A1:L26"),
      breaksBefore: [6, 15],
    },
  };
}

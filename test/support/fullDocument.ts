// A sheet document with everything in it that a document can carry, for tests of whoever writes one. It shows the
// months of a year with a total and a chart; `source` is the sheet its links lead to.

import type {
  CellStyle,
  DocumentCell,
  RangeLink,
  SheetDocument,
} from "../../src/domain/sheets/sheetDocument";
import type { CellValue } from "../../src/domain/sheets/snapshot";

const NONE = { top: "none", right: "none", bottom: "none", left: "none" } as const;

const body: CellStyle = {
  font: { name: "宋体", size: 11, bold: false, underline: false, color: "#000000" },
  fill: null,
  borders: { top: "thin", right: "hair", bottom: "medium", left: "thin" },
  horizontal: "left",
  vertical: "center",
  wrap: true,
  indent: 0,
  numberFormat: "General",
};

const styles = {
  title: {
    ...body,
    font: { ...body.font, name: "黑体", size: 20, bold: true },
    borders: NONE,
    horizontal: "centerAcross",
  },
  head: { ...body, fill: "#EDEDED", horizontal: "center", vertical: "top" },
  body,
  indented: { ...body, indent: 1 },
  money: { ...body, horizontal: "right", numberFormat: "#,##0.00_ " },
  percent: { ...body, horizontal: "general", vertical: "bottom", numberFormat: "0.00%" },
  date: { ...body, numberFormat: 'yyyy"年"m"月"d"日"' },
  text: { ...body, numberFormat: "@" },
  link: { ...body, font: { ...body.font, underline: true, color: "#1F4E79" }, wrap: false },
} as const satisfies Record<string, CellStyle>;

type StyleName = keyof typeof styles;

function cell(value: CellValue, style: StyleName, link: RangeLink | null = null): DocumentCell {
  return { value, formula: null, style, link };
}

function live(formula: string, value: CellValue, style: StyleName): DocumentCell {
  return { value, formula, style, link: null };
}

const MONTHS = Array.from({ length: 12 }, (_, month) => ({
  height: 18,
  cells: [cell(`${month + 1}月`, "body"), cell((month + 1) * 100.25, "money")],
}));

/** 15 rows from title to total, then one row of each further kind of value. */
export function fullDocument(source: string, name = "年度汇总"): SheetDocument {
  const toSource = { sheet: source, range: { top: 4, left: 4, bottom: 39, right: 4 }, tip: "查看这些行" };
  return {
    name,
    columnWidths: [12, 14.5, 20],
    rows: [
      { height: 36, cells: [cell("2020年度工作汇总", "title"), cell(null, "title"), cell(null, "title")] },
      { height: null, cells: [cell("月份", "head"), cell("支出 <元> & 其他", "head"), cell("说明", "head")] },
      ...MONTHS,
      {
        height: 18,
        cells: [cell("合计", "link", toSource), live("=SUM(B3:B14)", 7819.5, "money"), cell("", "body")],
      },
      { height: null, cells: [] },
      { height: null, cells: [null, live("=B15/2>1", true, "body"), live('="共"&B15', "共7819.5", "body")] },
      { height: null, cells: [cell("=1+1", "indented"), cell("+86", "text"), cell("@甲", "body")] },
      { height: null, cells: [cell("310101200901011234", "text"), cell("0012", "body"), cell(-3, "body")] },
      {
        height: null,
        cells: [cell(" 首尾 \n第二行 ", "body"), cell("_x000D_\u0001", "body"), cell(false, "body")],
      },
      {
        height: null,
        cells: [cell(44092, "date"), live("=1/0", "#DIV/0!", "percent"), live('=""', null, "body")],
      },
    ],
    styles,
    merges: [{ top: 15, left: 0, bottom: 15, right: 2 }],
    frozenRows: 2,
    showGridlines: false,
    charts: [
      {
        kind: "column",
        name: "每月支出",
        title: "每月支出（元）",
        categories: { top: 2, left: 0, bottom: 13, right: 0 },
        values: { top: 2, left: 1, bottom: 13, right: 1 },
        seriesName: "支出",
        anchor: { top: 23, left: 0, bottom: 37, right: 2 },
        color: "#7F7F7F",
        valueFormat: "#,##0",
      },
    ],
    print: {
      paper: "A4",
      orientation: "portrait",
      margins: { top: 25.4, right: 20, bottom: 20, left: 20, header: 10, footer: 10 },
      repeatRows: { first: 0, last: 1 },
      fitToPagesWide: 1,
      fitToPagesTall: 0,
      centerHorizontally: true,
      footer: { left: "", center: "第 &P 页 共 &N 页", right: "R&&D" },
      area: { top: 0, left: 0, bottom: 37, right: 2 },
      breaksBefore: [16, 22],
    },
  };
}

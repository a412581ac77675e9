// The looks of the workbooks that the program makes: what an office's own sheets usually look like.

import type { CellStyle, FontStyle, PrintSetup } from "../domain/sheets/sheetDocument";

const font: FontStyle = { name: "宋体", size: 11, bold: false, underline: false, color: "#000000" };
const NO_BORDERS: CellStyle["borders"] = { top: "none", right: "none", bottom: "none", left: "none" };
const GRID: CellStyle["borders"] = { top: "thin", right: "thin", bottom: "thin", left: "thin" };

const text: CellStyle = {
  font,
  fill: null,
  borders: GRID,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  indent: 0,
  numberFormat: "General",
};

export const PLAN_STYLES = {
  title: { ...text, font: { ...font, size: 16, bold: true }, borders: NO_BORDERS, wrap: false },
  meta: { ...text, borders: NO_BORDERS, horizontal: "left", wrap: false },
  metaRight: { ...text, borders: NO_BORDERS, horizontal: "right", wrap: false },
  header: { ...text, font: { ...font, bold: true } },
  text,
  number: text,
  date: { ...text, numberFormat: "yyyy/m/d" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type PlanStyle = keyof typeof PLAN_STYLES;

export const PLAN_PRINT: Omit<PrintSetup, "area"> = {
  paper: "A4",
  orientation: "landscape",
  margins: { top: 19, right: 18, bottom: 19, left: 18, header: 8, footer: 8 },
  repeatRows: null,
  fitToPagesWide: 1,
  fitToPagesTall: 0,
  centerHorizontally: true,
  footer: { left: "", center: "第 &P 页，共 &N 页", right: "" },
  breaksBefore: [],
};

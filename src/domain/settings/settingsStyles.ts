// The looks of 关工设置: a plain sheet to read and edit, in the fonts of the summary.

import type { CellStyle, FontStyle } from "../sheets/sheetDocument";

const font: FontStyle = { name: "宋体", size: 11, bold: false, underline: false, color: "#000000" };
const plain: CellStyle = {
  font,
  fill: null,
  borders: { top: "none", right: "none", bottom: "none", left: "none" },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: "General",
};
const boxed: CellStyle = {
  ...plain,
  borders: { top: "thin", right: "thin", bottom: "thin", left: "thin" },
};

export const SETTINGS_STYLES = {
  title: { ...plain, font: { ...font, name: "黑体", size: 16 } },
  section: { ...plain, font: { ...font, name: "黑体", size: 12 }, vertical: "bottom" },
  header: { ...boxed, font: { ...font, bold: true }, fill: "#EDEDED", horizontal: "center" },
  text: { ...boxed, wrap: true, numberFormat: "@" },
  number: { ...boxed, horizontal: "right" },
  date: { ...boxed, horizontal: "center", numberFormat: "yyyy/m/d" },
  note: { ...plain, font: { ...font, size: 10 } },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type SettingsStyle = keyof typeof SETTINGS_STYLES;

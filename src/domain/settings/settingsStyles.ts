// The looks of 关工设置: a plain sheet to read and edit, in the fonts of the summary.

import { boxedStyle, plainFont, plainStyle } from "../sheets/plainStyle";
import type { CellStyle } from "../sheets/sheetDocument";

const font = plainFont(11);
const plain = plainStyle(font);
const boxed = boxedStyle(font);

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

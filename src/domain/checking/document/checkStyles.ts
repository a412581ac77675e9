// The looks of the 检查结果 sheet: those of the summary, in smaller type, as its texts are long.

import type { CellStyle, FontStyle } from "../../sheets/sheetDocument";

const body: FontStyle = { name: "宋体", size: 10, bold: false, underline: false, color: "#000000" };
const plain: CellStyle = {
  font: body,
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
  wrap: true,
};
const heading: FontStyle = { ...body, name: "黑体" };

export const CHECK_STYLES = {
  title: { ...plain, font: { ...heading, size: 20 }, horizontal: "centerAcross" },
  line: plain,
  lineRight: { ...plain, horizontal: "right" },
  section: { ...plain, font: { ...heading, size: 13 }, vertical: "bottom" },
  header: { ...boxed, font: heading, fill: "#EDEDED", horizontal: "center" },
  serial: { ...boxed, horizontal: "center" },
  text: { ...boxed, numberFormat: "@" },
  place: { ...boxed, font: { ...body, underline: true }, numberFormat: "@" },
  note: { ...plain, wrap: true, vertical: "top" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type CheckStyle = keyof typeof CHECK_STYLES;

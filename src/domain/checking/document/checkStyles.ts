// The looks of the 检查结果 sheet: those of the summary, in smaller type, as its texts are long.

import { boxedStyle, plainFont, plainStyle } from "../../sheets/plainStyle";
import type { CellStyle, FontStyle } from "../../sheets/sheetDocument";

const body = plainFont(10);
const plain = plainStyle(body);
const boxed: CellStyle = { ...boxedStyle(body), wrap: true };
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

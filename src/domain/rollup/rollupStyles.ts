// The looks of the roll-up: those of the summary and of the check, in type small enough for many columns.

import { boxedStyle, plainFont, plainStyle } from "../sheets/plainStyle";
import type { CellStyle } from "../sheets/sheetDocument";

const body = plainFont(10);
const plain = plainStyle(body);
const boxed = boxedStyle(body);
const heading = { ...body, name: "黑体" };
const total: CellStyle = { ...boxed, font: { ...body, bold: true } };
const right: CellStyle = { ...boxed, horizontal: "right" };

/** `_ ` leaves the width of a space at the right, so that numbers do not touch the line. */
const COUNT = "#,##0_ ";
const MONEY = "#,##0.00_ ";

export const ROLLUP_STYLES = {
  title: { ...plain, font: { ...heading, size: 20 }, horizontal: "centerAcross" },
  line: plain,
  lineRight: { ...plain, horizontal: "right" },
  section: { ...plain, font: { ...heading, size: 13 }, vertical: "bottom" },
  header: { ...boxed, font: heading, fill: "#EDEDED", horizontal: "center", wrap: true },
  serial: { ...boxed, horizontal: "center" },
  text: { ...boxed, wrap: true, numberFormat: "@" },
  count: { ...right, numberFormat: COUNT },
  money: { ...right, numberFormat: MONEY },
  share: { ...right, numberFormat: "0.0%_ " },
  totalLabel: { ...total, wrap: true, horizontal: "center" },
  totalCount: { ...total, horizontal: "right", numberFormat: COUNT },
  totalMoney: { ...total, horizontal: "right", numberFormat: MONEY },
  note: { ...plain, wrap: true, vertical: "top" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type RollupStyle = keyof typeof ROLLUP_STYLES;

// The looks of the summary sheet: black on white, hairlines, one light grey, fonts every Chinese machine has.

import { boxedStyle, plainFont, plainStyle } from "../../sheets/plainStyle";
import type { CellStyle } from "../../sheets/sheetDocument";

/** Tells the clerk something and prints faintly. */
const QUIET_GREY = "#808080";
/** Dark enough to print as black. */
const WARNING_RED = "#9C0006";
const HEADER_GREY = "#EDEDED";
/** 方正小标宋 is not on every machine and a cell takes one font only; 黑体 comes with every Chinese Windows. */
const HEADING_FONT = "黑体";

const body = plainFont(11);
const plain = plainStyle(body);
const boxed = boxedStyle(body);
const header: CellStyle = {
  ...boxed,
  font: { ...body, name: HEADING_FONT },
  fill: HEADER_GREY,
  horizontal: "center",
};
const total: CellStyle = { ...boxed, font: { ...body, bold: true } };

/** `_ ` leaves the width of a space at the right, so that numbers do not touch the line. */
const COUNT_FORMAT = "#,##0_ ";
const MONEY_FORMAT = "#,##0.00_ ";
const SHARE_FORMAT = "0.0%_ ";

export const SUMMARY_STYLES = {
  title: {
    ...plain,
    font: { ...body, name: HEADING_FONT, size: 20 },
    horizontal: "centerAcross",
  },
  line: plain,
  lineRight: { ...plain, horizontal: "right" },
  section: { ...plain, font: { ...body, name: HEADING_FONT, size: 13 }, vertical: "bottom" },
  header,
  label: { ...boxed, wrap: true, indent: 1 },
  words: { ...boxed, horizontal: "center" },
  count: { ...boxed, horizontal: "right", numberFormat: COUNT_FORMAT },
  money: { ...boxed, horizontal: "right", numberFormat: MONEY_FORMAT },
  /** For amounts of seven digits and more in a narrow column. */
  moneyNarrow: { ...boxed, font: { ...body, size: 9 }, horizontal: "right", numberFormat: MONEY_FORMAT },
  share: { ...boxed, horizontal: "right", numberFormat: SHARE_FORMAT },
  source: { ...boxed, font: { ...body, size: 9 }, wrap: true, indent: 1 },
  listText: { ...boxed, font: { ...body, size: 10 }, wrap: true, indent: 1 },
  listWords: { ...boxed, font: { ...body, size: 10 }, wrap: true, horizontal: "center" },
  totalLabel: { ...total, horizontal: "center" },
  totalCount: { ...total, horizontal: "right", numberFormat: COUNT_FORMAT },
  totalMoney: { ...total, horizontal: "right", numberFormat: MONEY_FORMAT },
  totalShare: { ...total, horizontal: "right", numberFormat: SHARE_FORMAT },
  outdated: { ...plain, font: { ...body, size: 10, bold: true, color: WARNING_RED } },
  clerksPart: {
    ...plain,
    font: { ...body, size: 9, color: QUIET_GREY },
    borders: { ...plain.borders, bottom: "hair" },
    vertical: "bottom",
  },
  note: { ...plain, font: { ...body, size: 10 }, wrap: true, vertical: "top" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type SummaryStyle = keyof typeof SUMMARY_STYLES;

// A cell as Excel displays it, for `Range.text`.

import { format } from "numfmt";
import type { DateSystem } from "../../../../src/domain/sheets/snapshot";
import { textOf, type Scalar } from "../formula/values";

const DAYS_BETWEEN_SYSTEMS = 1462;

export function displayText(value: Scalar, numberFormat: string, dateSystem: DateSystem): string {
  if (typeof value !== "number" || numberFormat === "@") return textOf(value);
  const isDate = /[dyhs]/iu.test(numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]/gu, ""));
  const serial = isDate && dateSystem === 1904 ? value + DAYS_BETWEEN_SYSTEMS : value;
  return format(numberFormat, serial);
}

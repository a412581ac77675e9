// What a cell says, before anybody asks how wide it is.

import type { CellValue } from "../../../../domain/sheets/snapshot";
import type { CellMark } from "../cells/cellTable";
import type { FormattedText } from "./formatValue";
import { formatValue } from "./formatValue";
import type { NumberFormat } from "./numberFormat";

export interface DisplayedCell extends Omit<FormattedText, "isOutOfRange"> {
  /** "uncalculated": a formula whose result the file does not hold; it has no text of its own. */
  readonly kind: "empty" | "text" | "number" | "boolean" | "error" | "uncalculated";
  /** Excel fills the cell with #, however wide it is: a date outside the calendar. */
  readonly isNeverFitting: boolean;
}

export interface DisplayOptions {
  readonly is1904: boolean;
  readonly showZeros: boolean;
}

const BARE = { color: null, filler: null, isNeverFitting: false };

function displayNumberOrText(
  value: number | string,
  format: NumberFormat,
  options: DisplayOptions,
): DisplayedCell {
  if (value === 0 && !options.showZeros) return { kind: "empty", text: "", ...BARE };
  const { isOutOfRange, ...formatted } = formatValue(value, format, options.is1904);
  const kind = typeof value === "number" ? "number" : "text";
  return { kind, ...formatted, isNeverFitting: isOutOfRange };
}

export function displayCell(
  value: CellValue,
  mark: CellMark,
  format: NumberFormat,
  options: DisplayOptions,
): DisplayedCell {
  if (mark === "uncalculated") return { kind: "uncalculated", text: "", ...BARE };
  if (value === null || value === "") return { kind: "empty", text: "", ...BARE };
  if (mark === "error") return { kind: "error", text: String(value), ...BARE };
  if (typeof value === "boolean") return { kind: "boolean", text: value ? "TRUE" : "FALSE", ...BARE };
  return displayNumberOrText(value, format, options);
}

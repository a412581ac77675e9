// A cell as yes or no. Ticks, crosses and words; a mark that could be either is unreadable.

import type { CellValue } from "../sheets/snapshot";
import { isErrorValue } from "./isErrorValue";
import { Unreadable } from "./reading";
import { squeezeText } from "./text";

const YES = new Set([
  "是",
  "有",
  "√",
  "✓",
  "✔",
  "☑",
  "对",
  "已",
  "是的",
  "√是",
  "是√",
  "v",
  "y",
  "yes",
  "true",
  "1",
]);
const NO = new Set([
  "否",
  "无",
  "没有",
  "没",
  "不",
  "不是",
  "未",
  "×",
  "✗",
  "✘",
  "✕",
  "╳",
  "x",
  "☒",
  "错",
  "n",
  "no",
  "false",
  "0",
]);
const NOTHING = new Set(["", "-", "—", "/", "☐", "□"]);

/** Reads a cell as yes (true) or no (false); null where it is blank. */
export function readYesNo(value: CellValue): boolean | Unreadable | null {
  if (value === null || typeof value === "boolean") return value;
  const text = squeezeText(String(value)).toLowerCase();
  if (NOTHING.has(text)) return null;
  if (YES.has(text)) return true;
  if (NO.has(text)) return false;
  const isError = typeof value === "string" && isErrorValue(value);
  return new Unreadable(isError ? "error-value" : "not-yes-or-no", value);
}

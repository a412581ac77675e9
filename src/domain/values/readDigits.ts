// Identity, telephone and invoice numbers: text that happens to be made of digits. Kept as a number a long one has lost
// its last digits in Excel; it is read as it stands, and the rules say so.

import type { CellValue } from "../sheets/snapshot";
import { isErrorValue } from "./isErrorValue";
import { Unreadable } from "./reading";
import { isDigits, squeezeText } from "./text";

/** What is written where there is no such number. */
const NOTHING = new Set(["", "-", "—", "——", "/", "\\", "无"]);

/** A number without exponent: 3.2e17 → "320000000000000000". */
export function plainDigits(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** Reads a cell as a digit string without blanks, letters in capitals (…X); null where it is blank. */
export function readDigits(value: CellValue): string | Unreadable | null {
  if (value === null) return null;
  if (typeof value === "number") return plainDigits(value);
  if (typeof value === "boolean") return new Unreadable("not-text", value);
  if (isDigits(value)) return value;
  if (isErrorValue(value)) return new Unreadable("error-value", value);
  const text = squeezeText(value);
  return NOTHING.has(text) ? null : text.replace(/^'/u, "").toUpperCase();
}

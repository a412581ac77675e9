// Excel keeps 15 digits of a number: what is longer has lost its last ones, and nobody can tell them any more.

import type { CellValue } from "../sheets/snapshot";

const FIRST_TOO_LONG = 1e15;
/** As Excel shows a long number, when that was kept as text. */
const SHOWN = /^\d(?:\.\d+)?E\+\d{2}$/iu;

/** The cell where it held a longer number than Excel keeps; null otherwise. */
export function findLostDigits(value: CellValue): number | string | null {
  if (typeof value === "number") return Math.abs(value) >= FIRST_TOO_LONG ? value : null;
  return typeof value === "string" && SHOWN.test(value.trim()) ? value : null;
}

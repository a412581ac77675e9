// A short key of a sheet's content, so that an edit can say what it expects to find. It covers values and formulas, not
// looks: a clerk who widens a column has not changed what stands there.

import type { SheetSnapshot } from "./snapshot";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a over UTF-16 units, started anew with `seed`. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
export function hashText(text: string, seed = FNV_OFFSET): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

const HEX_DIGITS = 8;
/** Most have all digits. */
function hexOf(value: number): string {
  const digits = value.toString(16);
  return digits.length === HEX_DIGITS ? digits : digits.padStart(HEX_DIGITS, "0");
}

function inHex(low: number, high: number): string {
  return hexOf(low) + hexOf(high);
}

/** 64 bits of a text, as 16 hexadecimal digits. */
export function fingerprintText(text: string): string {
  const low = hashText(text, FNV_OFFSET);
  return inHex(low, hashText(text, FNV_PRIME ^ low));
}

/** Trailing empty cells and rows do not count: hosts differ in how far they say a sheet is used. */
export function fingerprintSheet(sheet: Pick<SheetSnapshot, "rows" | "formulas">): string {
  let low = FNV_OFFSET;
  let high = FNV_PRIME;
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const formula = sheet.formulas[rowIndex]?.[columnIndex] ?? null;
      if (value === null && formula === null) return;
      const piece = `${rowIndex},${columnIndex}:${formula ?? `${typeof value} ${String(value)}`}\n`;
      low = hashText(piece, low);
      high = hashText(piece, high ^ low);
    });
  });
  return inHex(low, high);
}

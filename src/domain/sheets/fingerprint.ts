// A short key of a sheet's content, so that an edit can say what it expects to find. It covers values and formulas, not
// looks: a clerk who widens a column has not changed what stands there.

import type { SheetSnapshot } from "./snapshot";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** As `hashText`, signed: such numbers are passed on without being put into objects of their own. */
export function mixText(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** 32-bit FNV-1a over UTF-16 units, started anew with `seed`. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
export function hashText(text: string, seed = FNV_OFFSET): number {
  return mixText(text, seed) >>> 0;
}

/** Each byte's two digits: looked up, because very many keys are made. */
const HEX_OF_BYTE = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hexOf(value: number): string {
  const digits = (shift: number): string => HEX_OF_BYTE[(value >>> shift) & 0xff] ?? "";
  return digits(24) + digits(16) + digits(8) + digits(0);
}

function inHex(low: number, high: number): string {
  return hexOf(low) + hexOf(high);
}

/** 64 bits of a text, as 16 hexadecimal digits. */
export function fingerprintText(text: string): string {
  const low = hashText(text, FNV_OFFSET);
  return inHex(low, hashText(text, FNV_PRIME ^ low));
}

/** The same as of all pieces one after the other, without putting them together. */
export function fingerprintPieces(pieces: readonly string[]): string {
  let low = FNV_OFFSET | 0;
  for (const piece of pieces) low = mixText(piece, low);
  let high = FNV_PRIME ^ low;
  for (const piece of pieces) high = mixText(piece, high);
  return inHex(low, high);
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

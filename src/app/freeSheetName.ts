// A name for a new sheet that no other sheet bears: 走访慰问, 走访慰问（2）, 走访慰问（3） …

import { isSameSheetName } from "../domain/sheets/isSameSheetName";

/** The n-th name of its kind, counted from 1. */
export function numberedName(name: string, position: number): string {
  return position === 1 ? name : `${name}（${position}）`;
}

export function freeSheetName(name: string, taken: readonly string[]): string {
  for (let position = 1; ; position += 1) {
    const wanted = numberedName(name, position);
    if (!taken.some((one) => isSameSheetName(one, wanted))) return wanted;
  }
}

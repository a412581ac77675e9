// What each bureau is called in the roll-up: by its own name, and by its file's too where two have one name.

import type { Bureau, BureauResult } from "./bureau";

export interface JudgedFile {
  readonly file: string;
  /** The file's name without folder and ending, for whoever does not say whose workbook it is. */
  readonly stem: string;
  readonly result: BureauResult;
}

export function nameBureaus(files: readonly JudgedFile[]): readonly Bureau[] {
  const plain = files.map(({ stem, result }) => result.unitName ?? stem);
  const times = new Map<string, number>();
  for (const name of plain) times.set(name, (times.get(name) ?? 0) + 1);
  return files.map(({ file, stem, result }, at) => {
    const name = plain[at] ?? stem;
    const isAlone = times.get(name) === 1;
    return { ...result, file, name: isAlone || name === stem ? name : `${name}（${stem}）` };
  });
}

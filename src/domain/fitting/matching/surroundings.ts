// The words around a table, as deciding its kind hears them.

export interface Surroundings {
  /** The title, squeezed. */
  readonly title: string;
  /** All short lines above the header, the title among them, squeezed. */
  readonly lines: string;
  readonly sheetName: string;
  /** Title lines and sheet name: where a word may stand for a whole column. */
  readonly names: string;
  /** A date is written once for all rows, or has a place above them. */
  readonly hasDate: boolean;
  /** Names down, dates across, marks between. */
  readonly isMatrix: boolean;
}

/** Phrases in which a theme's word means something else. */
const SAID_OTHERWISE: readonly (readonly [phrase: string, instead: string])[] = [
  ["勤工助学", "勤工"],
  ["勤工俭学", "勤工"],
  ["会议费", "费用"],
  ["活动费", "费用"],
  ["活动经费", "经费"],
  ["慰问经费", "经费"],
  ["宣传费", "费用"],
  ["培训费", "费用"],
  ["会议室", "用房"],
  ["活动室", "用房"],
  ["活动中心", "用房"],
];

function plainly(text: string): string {
  return SAID_OTHERWISE.reduce((said, [phrase, instead]) => said.replaceAll(phrase, instead), text);
}

/** The same, with phrases out of the way that would be misheard. */
export function hearPlainly(around: Surroundings): Surroundings {
  const { title, lines, sheetName } = around;
  return { ...around, title: plainly(title), lines: plainly(lines), sheetName: plainly(sheetName) };
}

// A year as 关工设置 has it: 2020, 2020年, 2020年度.

const YEAR = /^((?:19|20)\d{2})年?度?$/u;

/** null where the text is no year. */
export function readYearText(text: string): number | null {
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

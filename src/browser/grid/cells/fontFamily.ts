// The fonts that stand in for a workbook's where this machine lacks them. Chinese fonts go by two names each, and a
// stand-in keeps the character of the face: a Song is replaced by a serif, a Hei by a sans serif.

const SERIF =
  '"SimSun", "宋体", "NSimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", serif';
const SANS =
  '"Microsoft YaHei", "微软雅黑", "PingFang SC", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** The first that fits: 仿宋 also contains 宋, so it is asked for before. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/仿宋|fangsong/iu, `"FangSong", "仿宋", "FangSong_GB2312", "STFangsong", ${SERIF}`],
  [/楷|kai/iu, `"KaiTi", "楷体", "KaiTi_GB2312", "STKaiti", "Kaiti SC", ${SERIF}`],
  [/黑体|simhei|heiti/iu, `"SimHei", "黑体", ${SANS}`],
  [/等线|dengxian/iu, `"DengXian", "等线", ${SANS}`],
  [/^calibri|^aptos/iu, `"Calibri", "Carlito", "Segoe UI", ${SANS}`],
  [/^cambria|^times/iu, `"Times New Roman", "Liberation Serif", "Tinos", ${SERIF}`],
  [/宋|simsun|songti|stsong|ming|mincho|serif/iu, SERIF],
  [/^courier|^consolas/iu, `"Consolas", "Courier New", "Liberation Mono", monospace, ${SANS}`],
];

/** A CSS font-family that begins with the font asked for. */
export function fontFamily(name: string): string {
  const standIn = STAND_INS.find(([names]) => names.test(name))?.[1] ?? `"Arial", "Liberation Sans", ${SANS}`;
  return `"${name.replaceAll(/["\\]/gu, "")}", ${standIn}`;
}

// The fonts of official documents, and what stands in for each where it is not installed: Windows has 仿宋 and 楷体 for 仿宋_GB2312 and
// 楷体_GB2312, Mac has FangSong of STFangsong. The document names them itself, in its table of fonts.

export const FONT = {
  title: "方正小标宋简体",
  heading: "黑体",
  body: "仿宋_GB2312",
  pageNumber: "宋体",
} as const;

export interface FontFallback {
  readonly name: string;
  readonly instead: readonly string[];
  /** As fonts are classed for substitution (panose: serif or sans, of East Asia). */
  readonly family: "roman" | "modern" | "swiss";
}

export const FONT_FALLBACKS: readonly FontFallback[] = [
  {
    name: FONT.title,
    instead: ["方正小标宋_GBK", "华文中宋", "STZhongsong", "宋体", "SimSun", "Songti SC"],
    family: "roman",
  },
  { name: FONT.heading, instead: ["SimHei", "华文黑体", "STHeiti", "Heiti SC"], family: "swiss" },
  { name: FONT.body, instead: ["仿宋", "FangSong", "华文仿宋", "STFangsong"], family: "modern" },
  { name: FONT.pageNumber, instead: ["SimSun", "华文宋体", "STSong", "Songti SC"], family: "roman" },
];

/** For a run: East Asian text and the signs that both scripts share (“ ” — …) take the Chinese font. */
export function runFont(name: string): {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
  readonly hint: "eastAsia";
} {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: "eastAsia" };
}

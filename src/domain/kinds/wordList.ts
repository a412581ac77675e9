// Lists of Chinese words as data: written with blanks between them, because a line a word would bury the kinds in lines.

/** "日期 时间" → ["日期", "时间"]. */
export function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}

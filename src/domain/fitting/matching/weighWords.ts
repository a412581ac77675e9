// What title, sheet name and headings say for and against a kind by their words alone.

import type { KindDefinition } from "../../kinds/kind";
import type { Reason } from "../fit";
import type { Surroundings } from "./surroundings";

export interface WordEvidence {
  /** For the kind less against it. */
  readonly score: number;
  /** Whether any word speaks for it. */
  readonly isNamed: boolean;
  readonly reasons: readonly Reason[];
}

const TITLE_WEIGHT = 0.5;
const SHEET_NAME_WEIGHT = 0.5;
const HEADING_WEIGHT = 0.25;
/** However many words of one place agree, they are one witness. */
const MOST_FOR = 4;
const MOST_AGAINST = 6;

type Words = Readonly<Record<string, number>>;

/** Tables that sum up are no registers, but a list of names is often called 汇总表 or 统计表 too. */
const SUMMARY_WORDS: Words = { 汇总: 2, 统计: 3 };
const SUMMARY_OF_NAMES = 0.2;

/** Tables that plan, report or explain are no registers, whatever they are about. */
const OTHER_WORDS: Words = {
  年报: 3,
  月报: 3,
  周报: 3,
  总表: 2,
  预算: 3,
  执行情况: 3,
  字典: 3,
  编码: 3,
  代码: 3,
  模板: 0.5,
  数量: 0.5,
  名额: 2,
  计划: 1.5,
  安排: 2.5,
  日程: 2.5,
  工资: 2,
  酬金: 2,
};

/** How loudly a text says any of the words, up to a limit. */
function loudness(text: string, words: Words, most: number): number {
  let sum = 0;
  for (const [word, weight] of Object.entries(words)) if (text.includes(word)) sum += weight;
  return Math.min(sum, most);
}

/** The loudest word said, null for none. */
function loudest(text: string, words: Words): string | null {
  let best: string | null = null;
  for (const [word, weight] of Object.entries(words)) {
    if (text.includes(word) && weight > (best === null ? 0 : (words[best] ?? 0))) best = word;
  }
  return best;
}

function wordsFor(kind: KindDefinition, around: Surroundings, headings: string): number {
  return (
    loudness(around.lines, kind.themes, MOST_FOR) * TITLE_WEIGHT +
    loudness(around.sheetName, kind.themes, MOST_FOR) * SHEET_NAME_WEIGHT +
    loudness(headings, kind.themes, MOST_FOR) * HEADING_WEIGHT
  );
}

function wordsAgainst(
  kind: KindDefinition,
  around: Surroundings,
  headings: string,
  isAnchored: boolean,
): number {
  const names = `${around.title} ${around.sheetName}`;
  const summary = loudness(names, SUMMARY_WORDS, MOST_AGAINST) * (isAnchored ? SUMMARY_OF_NAMES : 1);
  return (
    loudness(`${around.lines} ${around.sheetName}`, kind.against, MOST_AGAINST) * TITLE_WEIGHT +
    loudness(headings, kind.against, MOST_AGAINST) * HEADING_WEIGHT +
    (summary + loudness(names, OTHER_WORDS, MOST_AGAINST)) * TITLE_WEIGHT
  );
}

/** `isAnchored`: the field that a register of this kind must have is there. */
export function weighWords(
  kind: KindDefinition,
  around: Surroundings,
  headings: string,
  isAnchored: boolean,
): WordEvidence {
  const speaking = wordsFor(kind, around, headings);
  const inTitle = loudest(around.lines, kind.themes);
  const inSheetName = loudest(around.sheetName, kind.themes);
  const reasons: Reason[] = [];
  if (inTitle !== null) reasons.push({ code: "title-word", word: inTitle });
  if (inSheetName !== null) reasons.push({ code: "sheet-name-word", word: inSheetName });
  const score = speaking - wordsAgainst(kind, around, headings, isAnchored);
  return { score, isNamed: speaking > 0, reasons };
}

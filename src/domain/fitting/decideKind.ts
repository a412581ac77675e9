// Which kind of record a table holds: every kind is tried on its columns, and headings, title, sheet name and content are
// weighed together. A heading that fits few kinds tells more than one that fits all. Below the bar the answer is null.

import { catalogue } from "../kinds/catalogue";
import type { KindDefinition, KindId } from "../kinds/kind";
import type { Reason } from "./fit";
import { findGivenIds } from "./given";
import { matchColumns, type Candidate, type ColumnMatch } from "./matchColumns";
import { matchHeading } from "./matchHeading";

/** The words around a table; each squeezed. */
export interface Surroundings {
  readonly title: string;
  /** All short lines above the header, the title among them. */
  readonly lines: string;
  readonly sheetName: string;
  /** Title lines and sheet name. */
  readonly names: string;
  /** A date is written once for all rows, or has a place above them. */
  readonly hasDate: boolean;
  /** Names down, dates across, marks between. */
  readonly isMatrix: boolean;
}

export interface KindScore {
  readonly kind: KindDefinition;
  readonly score: number;
  readonly matches: readonly ColumnMatch[];
  readonly reasons: readonly Reason[];
}

export interface KindDecision {
  /** null: none of the kinds, or too close to call. */
  readonly chosen: KindScore | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first. */
  readonly ranking: readonly KindScore[];
}

const BAR = 1.5;
/** Below the bar but above this it is worth asking. */
const ASKING_BAR = 1;
/** A lead below this is too close to call, unless the best one stands on much more than words in a title. */
const LEAD = 0.25;
const SURE = 4;

const TITLE_WEIGHT = 0.5;
const SHEET_NAME_WEIGHT = 0.5;
const HEADING_WEIGHT = 0.25;
/** However many words agree, they are one witness. */
const MOST_THEME = 2;
const MOST_AGAINST = 3;
/** Without a word or a heading that speaks for this kind alone, a table of names is anybody's: worth asking at most. */
const MOST_WITHOUT_WITNESS = 1.4;
const OWN_HEADING = 0.9;
/** Nothing that a record needs is there. */
const NONE_THERE = -1;
const FIRST_THERE = 0.6;
/** Without its first field a register has no records: a title alone does not make up for that. */
const FIRST_MISSING = -1.6;
/** A sign-in matrix is one by its shape alone. */
const MATRIX = 1.5;
const NEED_THERE = 0.3;
const NEED_MISSING = -0.3;
/** Per column that the kind has no field for although it holds something that is named. */
const UNEXPLAINED = -0.06;
const MOST_UNEXPLAINED = -0.7;

/** Tables that sum up are no registers, but a list of names is often called 汇总表 or 统计表 too. */
const SUMMARY_WORDS: Readonly<Record<string, number>> = { 汇总: 2, 统计: 3 };
const SUMMARY_OF_NAMES = 0.2;

/** Tables that plan, report or explain are no registers, whatever they are about. */
const OTHER_WORDS: Readonly<Record<string, number>> = {
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
  工资: 2,
  酬金: 2,
};

/** Phrases in which a theme's word means something else. */
const SAID_OTHERWISE: readonly (readonly [phrase: string, instead: string])[] = [
  ["勤工助学", "勤工"],
  ["勤工俭学", "勤工"],
];

interface Told {
  readonly weight: number;
  readonly word: string;
}

/** The loudest words of a list that a text contains. */
function listen(
  text: string,
  words: Readonly<Record<string, number>>,
  most: number,
): { sum: number; told: Told[] } {
  const told = Object.entries(words)
    .filter(([word]) => text.includes(word))
    .map(([word, weight]) => ({ word, weight }))
    .sort((one, other) => other.weight - one.weight);
  const sum = told.reduce((total, { weight }) => total + weight, 0);
  return { sum: Math.min(sum, most * 2), told };
}

/** Per column how many kinds have a field for its heading: the fewer, the more it tells. */
function countKinds(candidates: readonly Candidate[]): readonly number[] {
  return candidates.map(
    ({ heading }) =>
      catalogue.filter((kind) => kind.fields.some((field) => matchHeading(heading, field) !== null)).length,
  );
}

function headingScore(matches: readonly ColumnMatch[], kindsOf: readonly number[]): number {
  return matches.reduce((sum, { column, confidence }) => {
    const tells = 1 / Math.max(1, kindsOf[column] ?? 1) ** 0.7;
    return sum + confidence ** 2 * tells;
  }, 0);
}

function hasAnchor(kind: KindDefinition, matches: readonly ColumnMatch[]): boolean {
  const anchors = kind.anchors ?? kind.fields.slice(0, 1).map(({ id }) => id);
  return matches.some(({ field }) => anchors.includes(field.id));
}

function needScore(kind: KindDefinition, matches: readonly ColumnMatch[], around: Surroundings): number {
  const mapped = new Set(matches.map(({ field }) => field.id));
  const found = new Set([...mapped, ...findGivenIds(kind, mapped, around)]);
  const met = kind.recordNeeds.slice(1).filter((group) => group.some((id) => found.has(id))).length;
  const unmet = kind.recordNeeds.length - 1 - met;
  const others = met * NEED_THERE + unmet * NEED_MISSING;
  if (hasAnchor(kind, matches)) return others + FIRST_THERE;
  return others + FIRST_MISSING + (met === 0 ? NONE_THERE : 0);
}

function hasWitness(matches: readonly ColumnMatch[], kindsOf: readonly number[], themes: number): boolean {
  return themes > 0 || matches.some(({ column, quality }) => quality >= OWN_HEADING && kindsOf[column] === 1);
}

function unexplainedScore(candidates: readonly Candidate[], matches: readonly ColumnMatch[]): number {
  const named = candidates.filter(({ heading }) => heading.base !== "").length;
  return Math.max(MOST_UNEXPLAINED, (named - matches.length) * UNEXPLAINED);
}

function themeReasons(title: readonly Told[], sheetName: readonly Told[]): Reason[] {
  const reasons: Reason[] = [];
  for (const { word } of title.slice(0, 1)) reasons.push({ code: "title-word", word });
  for (const { word } of sheetName.slice(0, 1)) reasons.push({ code: "sheet-name-word", word });
  return reasons;
}

function scoreKind(
  kind: KindDefinition,
  candidates: readonly Candidate[],
  kindsOf: readonly number[],
  around: Surroundings,
): KindScore {
  const matches = matchColumns(kind, candidates);
  const headings = candidates.map(({ heading }) => heading.group + heading.base).join(" ");
  const title = listen(around.lines, kind.themes, MOST_THEME);
  const sheetName = listen(around.sheetName, kind.themes, MOST_THEME);
  const inHeadings = listen(headings, kind.themes, MOST_THEME);
  const words = `${around.lines} ${around.sheetName}`;
  const names = `${around.title} ${around.sheetName}`;
  const hasFirst = hasAnchor(kind, matches);
  const summary = listen(names, SUMMARY_WORDS, MOST_AGAINST).sum * (hasFirst ? SUMMARY_OF_NAMES : 1);
  const against =
    listen(words, kind.against, MOST_AGAINST).sum * TITLE_WEIGHT +
    listen(headings, kind.against, MOST_AGAINST).sum * HEADING_WEIGHT +
    (summary + listen(names, OTHER_WORDS, MOST_AGAINST).sum) * TITLE_WEIGHT;
  const shape = around.isMatrix && kind.id === "study" ? MATRIX : 0;
  const weighed =
    headingScore(matches, kindsOf) +
    needScore(kind, matches, around) +
    shape +
    unexplainedScore(candidates, matches) +
    title.sum * TITLE_WEIGHT +
    sheetName.sum * SHEET_NAME_WEIGHT +
    inHeadings.sum * HEADING_WEIGHT -
    against;
  const isWitnessed = hasWitness(matches, kindsOf, title.sum + sheetName.sum + inHeadings.sum + shape);
  const score = isWitnessed ? weighed : Math.min(weighed, MOST_WITHOUT_WITNESS);
  const reasons = themeReasons(title.told, sheetName.told);
  const first = kind.fields[0];
  if (first && !hasFirst) reasons.push({ code: "required-missing", field: first.id });
  return { kind, score, matches, reasons };
}

function plainly(text: string): string {
  return SAID_OTHERWISE.reduce((said, [phrase, instead]) => said.replaceAll(phrase, instead), text);
}

/** Weighs all kinds on a table's columns and surroundings. */
export function decideKind(candidates: readonly Candidate[], surroundings: Surroundings): KindDecision {
  const kindsOf = countKinds(candidates);
  const around = {
    ...surroundings,
    title: plainly(surroundings.title),
    lines: plainly(surroundings.lines),
    sheetName: plainly(surroundings.sheetName),
  };
  const ranking = catalogue
    .map((kind) => scoreKind(kind, candidates, kindsOf, around))
    .sort((one, other) => other.score - one.score);
  const [best, second] = ranking;
  if (!best || best.score < BAR) return { chosen: null, confidence: 0, ranking };
  const lead = best.score - (second?.score ?? 0);
  if (lead < LEAD) return { chosen: null, confidence: 0, ranking };
  const confidence = Math.min(1, best.score / SURE) * Math.min(1, 0.5 + lead);
  return { chosen: best, confidence, ranking };
}

/** The kinds that might be meant, best first, where none was chosen; empty where none comes near. */
export function closeKinds(decision: KindDecision): readonly KindId[] {
  const best = decision.ranking[0]?.score ?? 0;
  const least = Math.max(ASKING_BAR, best - LEAD);
  return decision.ranking.filter(({ score }) => score >= least).map(({ kind }) => kind.id);
}

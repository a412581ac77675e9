// A heading as data: what it says without its unit, its brackets and its asterisks. 金　额（元） and *金额[元]： are 金额 in yuan;
// 捐赠单位（个人） keeps its bracket, because that is part of the name.

import { cleanText, squeezeText } from "../../values/text";
import type { MoneyUnit } from "../../values/money";

export interface Heading {
  /** As it stands, groups before the leaf ("合计/金额"), blanks and breaks folded. */
  readonly shown: string;
  /** The leaf to compare: folded, without blanks, unit, notes and asterisks. */
  readonly base: string;
  /** `base` without any bracket; the same as `base` where it has none. */
  readonly bare: string;
  /** Group headings above it, compared likewise and run together; "" where there are none. */
  readonly group: string;
  /** The lowest of them: the one that the leaf completes (家长 over 姓名). */
  readonly parent: string;
  /** What it says of its unit; null where it says nothing. */
  readonly unit: MoneyUnit | null;
  /** The same for headings that say the same. */
  readonly key: string;
}

const OPENING = /[[{【〔〈《〖]/gu;
const CLOSING = /[\]}】〕〉》〗]/gu;
const ORNAMENT = /[*★☆#※]|^\d{1,2}[、.．](?!\d)/gu;
const BRACKET = /\(([^()]*)\)/gu;
/** Brackets that say how to fill in, not what. */
const NOTE =
  /^(?:单位[:：]?)?(?:人民币)?(?:[元万角分人次份件个台套张名岁册种户村月年天]|万元|千元|小时|公斤|人次|学时|元\/.*|平方米|必填|选填|可选|是\/否|有\/无|√|格式.*|.*必须.*|.*填写.*|如.*|例.*|请.*)$/u;

/** 家长情况 over 姓名 is 家长姓名. */
const GROUP_FILLER = /(?:基本)?(?:情况|信息|资料|部分)$/u;

/** Whether a cell holds nothing but a bracket about the heading above it: （元）. */
export function isHeadingNote(text: string): boolean {
  const inside = /^\(([^()]*)\)$/u.exec(squeezeHeading(text))?.[1];
  return inside !== undefined && NOTE.test(inside);
}

/** Headings break in the middle of words too; only beyond this length is what follows a break a note. */
const LONGEST_BROKEN = 14;

/** A cell's first line: the heading itself, where the further lines say how to fill it in. */
export function firstLine(text: string): string {
  return text.split(/[\r\n]/u).find((line) => line.trim() !== "") ?? "";
}

function withoutFillingNote(text: string): string {
  return squeezeText(text).length > LONGEST_BROKEN ? firstLine(text) : text;
}

/** Folded, without blanks, one kind of bracket. */
export function squeezeHeading(text: string): string {
  return squeezeText(text)
    .replace(OPENING, "(")
    .replace(CLOSING, ")")
    .replace(ORNAMENT, "")
    .replace(/[:：]$/u, "");
}

function unitOf(text: string): MoneyUnit | null {
  if (text.includes("万元")) return "wan";
  return /[(/:：]元\)?|元\)|单位[:：]元/u.test(text) ? "yuan" : null;
}

function withoutNotes(text: string): string {
  const kept = text.replace(BRACKET, (whole, inside: string) => (NOTE.test(inside) ? "" : whole));
  return kept.replace(/[/,，]?(?:万?元)$/u, (unit) => (kept.length > unit.length ? "" : unit));
}

/** A column without a heading. */
export const NO_HEADING: Heading = {
  shown: "",
  base: "",
  bare: "",
  group: "",
  parent: "",
  unit: null,
  key: "",
};

/** `levels` from the top heading down to the leaf, each as the cell has it. */
export function readHeading(levels: readonly string[]): Heading {
  const shown = levels
    .map((text) => cleanText(withoutFillingNote(text)))
    .filter((text, at, all) => text !== "" && text !== all[at - 1]);
  const squeezed = shown.map(squeezeHeading);
  const leaf = squeezed.at(-1) ?? "";
  const base = withoutNotes(leaf);
  const groups = squeezed.slice(0, -1).map((text) => withoutNotes(text).replace(GROUP_FILLER, ""));
  const group = groups.join("");
  return {
    shown: shown.join("/"),
    base,
    bare: base.replace(BRACKET, "") || base,
    group,
    parent: groups.at(-1) ?? "",
    key: `${group}\n${groups.at(-1) ?? ""}\n${base}`,
    unit: unitOf(leaf) ?? unitOf(squeezed.slice(0, -1).join("/")),
  };
}

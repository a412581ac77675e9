// What goes into the 年度汇总: --sections 经费收支,奖励名单 and --names masked.

import {
  NAME_LISTS,
  type NameListId,
  SHEET_SECTIONS,
  type SheetChoice,
  type SheetSection,
  WHOLE_SHEET,
} from "../domain/summary/document/sheetChoice";
import { zhSummarySheet } from "../texts/zhSummarySheet";
import { CliError } from "./cliError";

export interface SheetOptions {
  readonly sections?: readonly string[];
  readonly names?: boolean;
}

const { sections, trend, lists: LIST_TEXTS } = zhSummarySheet;
const SECTION_NAMES = { ...sections, trend: trend.section };

/** By the name in the sheet and by the word in scripts. */
const SECTIONS: ReadonlyMap<string, SheetSection> = new Map(
  SHEET_SECTIONS.flatMap((id) => [[id, id] as const, [plainName(SECTION_NAMES[id]), id] as const]),
);
const LISTS: ReadonlyMap<string, NameListId> = new Map(
  NAME_LISTS.flatMap((id) => [[id, id] as const, [LIST_TEXTS[id].section, id] as const]),
);

/** Quotation marks are awkward to type: “五老”队伍 → 五老队伍. */
function plainName(name: string): string {
  return name.replaceAll(/[“”"]/gu, "");
}

export function parseSections(text: string): readonly string[] {
  const parts = text
    .split(/[,，、]/u)
    .map((part) => plainName(part.trim()))
    .filter((part) => part !== "");
  const unknown = parts.find((part) => !SECTIONS.has(part) && !LISTS.has(part));
  if (unknown === undefined && parts.length > 0) return parts;
  const all = [
    ...SHEET_SECTIONS.map((id) => SECTION_NAMES[id]),
    ...NAME_LISTS.map((id) => LIST_TEXTS[id].section),
  ];
  const what = unknown === undefined ? "--sections 后面没有写部分" : `汇总表里没有“${unknown}”这一部分`;
  throw new CliError(`${what}，可以写的有：${all.map(plainName).join("、")}。`);
}

/** Whether names are masked. */
export function parseNames(text: string): boolean {
  if (text === "masked" || text === "whole") return text === "masked";
  throw new CliError(`--names 后面请写 masked（写成王**）或 whole（写全名），“${text}”不行。`);
}

/** Throws `CliError` where the options contradict one another. */
export function sheetChoice({ sections, names }: SheetOptions): SheetChoice {
  const masksNames = names ?? WHOLE_SHEET.masksNames;
  if (sections === undefined)
    return { ...WHOLE_SHEET, lists: new Set(names === undefined ? [] : NAME_LISTS), masksNames };
  const wanted = new Set(sections.flatMap((one) => SECTIONS.get(one) ?? []));
  const lists = new Set(sections.flatMap((one) => LISTS.get(one) ?? []));
  if (names !== undefined && lists.size === 0)
    throw new CliError("--names 说的是名单，--sections 里请加上 奖励名单 或 走访慰问名单。");
  return { without: new Set(SHEET_SECTIONS.filter((id) => !wanted.has(id))), lists, masksNames };
}

// Our marks among the conditional formats of a sheet's end: which they are, taking them out, putting them in. They come
// first in rank, so that none of the clerk's own formats can stop or cover them; the others move down and up again.

import { Tokenizer } from "htmlparser2";

import type { Severity } from "../../../../domain/checking/finding";
import { parseArea, rangeAddress, type CellRange } from "../../../../domain/sheets/address";
import type { MarkedArea } from "../../../port";
import { markFormula, severityOfRule } from "../../../marks/markRule";
import { escapeXml } from "../escapeXml";
import { childOf, childrenOf, prefixOf, type XmlElement } from "../parseXmlTree";
import { XmlPatch } from "../XmlPatch";
import type { SheetTail } from "./readSheetTail";

export interface MarkRule {
  readonly severity: Severity;
  readonly ranges: readonly CellRange[];
  readonly rule: XmlElement;
  /** The conditional format it stands in, which may hold other rules too. */
  readonly block: XmlElement;
}

/** What may stand between a sheet's cells and its conditional formats. Source: ECMA-376 part 1, 18.3.1.99. */
const BEFORE_FORMATS = new Set([
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
]);

const nothing = (): void => undefined;

function textOf(xml: string, { innerStart, innerEnd }: XmlElement): string {
  const inner = xml.slice(innerStart, innerEnd ?? innerStart);
  let text = "";
  const take = (start: number, end: number): void => void (text += inner.slice(start, end));
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: take,
      oncdata: (start, end, markLength) => take(start, end - markLength),
      ontextentity: (codePoint) => void (text += String.fromCodePoint(codePoint)),
      onattribdata: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      onattribname: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(inner);
  tokenizer.end();
  return text;
}

function rangesOf({ attributes }: XmlElement): CellRange[] {
  return (attributes["sqref"] ?? "").split(/\s+/u).flatMap((area) => parseArea(area) ?? []);
}

/** Our rules, in the order they stand in. */
export function findMarkRules({ xml, root }: SheetTail): MarkRule[] {
  return childrenOf(root, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").flatMap((rule): readonly MarkRule[] => {
      const formula = childOf(rule, "formula");
      const severity = formula && severityOfRule(textOf(xml, formula));
      return severity === null ? [] : [{ severity, ranges: rangesOf(block), rule, block }];
    }),
  );
}

/** Every rule of conditional formats, those that newer programs add at the end included. */
function allRules(element: XmlElement): XmlElement[] {
  return element.name === "cfRule" ? [element] : element.children.flatMap(allRules);
}

const PRIORITY = /(\spriority\s*=\s*["'])(\d+)(?=["'])/u;

/** Gives a rule another rank, touching no other character of its tag. */
function rerank(patch: XmlPatch, xml: string, rule: XmlElement, move: (rank: number) => number): void {
  const found = PRIORITY.exec(xml.slice(rule.start, rule.innerStart));
  if (found === null) return;
  const [, before = "", digits = ""] = found;
  const start = rule.start + found.index + before.length;
  const rank = Number(digits);
  if (move(rank) !== rank) patch.replace(start, start + digits.length, String(move(rank)));
}

/** The end without `ours`, the ranks of all others as if they had never been. */
export function withoutMarks({ xml, root }: SheetTail, ours: readonly MarkRule[]): string {
  const patch = new XmlPatch(xml);
  const rules = new Set(ours.map(({ rule }) => rule));
  const ranks = ours.map(({ rule }) => Number(rule.attributes["priority"]));
  for (const block of new Set(ours.map((one) => one.block))) {
    const own = childrenOf(block, "cfRule");
    if (own.every((rule) => rules.has(rule))) patch.remove(block);
    else own.filter((rule) => rules.has(rule)).forEach((rule) => patch.remove(rule));
  }
  for (const rule of allRules(root)) {
    if (rules.has(rule)) continue;
    rerank(patch, xml, rule, (rank) => rank - ranks.filter((one) => one < rank).length);
  }
  return patch.apply();
}

/** `looks`: the number of each severity's look in the styles part. */
export function withMarks(
  { xml, root }: SheetTail,
  areas: readonly MarkedArea[],
  looks: ReadonlyMap<Severity, number>,
): string {
  const patch = new XmlPatch(xml);
  const prefix = prefixOf(root);
  for (const rule of allRules(root)) rerank(patch, xml, rule, (rank) => rank + areas.length);
  const blocks = areas.map(({ severity, ranges }, i) => {
    const rule = `<${prefix}cfRule type="expression" dxfId="${looks.get(severity)}" priority="${i + 1}">`;
    const formula = `<${prefix}formula>${escapeXml(markFormula(severity))}</${prefix}formula></${prefix}cfRule>`;
    const cells = ranges.map(rangeAddress).join(" ");
    return `<${prefix}conditionalFormatting sqref="${cells}">${rule}${formula}</${prefix}conditionalFormatting>`;
  });
  const next = root.children.find(({ name }) => !BEFORE_FORMATS.has(name));
  if (next === undefined) patch.amend(root, { append: blocks.join("") });
  else patch.insertBefore(next, blocks.join(""));
  return patch.apply();
}
